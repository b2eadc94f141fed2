import { Injectable } from '@nestjs/common';
import { newId, type Viewer } from '@peyvand/kernel';
import { Db, Signals, type WaitRole } from '@peyvand/platform';
import { VersionSituations, type VersionParties } from '../versions/version-situations.js';
import { PRESENT_S } from './presence.projection.js';
import type { ShowPresenceInput } from './presence.model.js';

/** A party has a definition open. One row a person and definition; what is old goes with the next who comes. */
@Injectable()
export class ShowPresence {
  constructor(
    private readonly db: Db,
    private readonly situations: VersionSituations,
    private readonly signals: Signals,
  ) {}

  async run(viewer: Viewer, { definitionId, section = null }: ShowPresenceInput): Promise<void> {
    const side = sideOf(await this.situations.parties(definitionId, viewer), viewer);
    const [shown] = await this.db.query<{ was: string | null; is_new: boolean }>(
      `with gone as (delete from definition_presence
          where seen_at < clock_timestamp() - make_interval(secs => $7) and (version_id, person_id) <> ($2, $3)),
        former as (select section, seen_at from definition_presence where version_id = $2 and person_id = $3),
        shown as (insert into definition_presence (id, version_id, person_id, organization_id, role, section, seen_at)
          values ($1, $2, $3, $4, $5, $6, clock_timestamp())
          on conflict (version_id, person_id) do update set organization_id = excluded.organization_id,
            role = excluded.role, section = excluded.section, seen_at = excluded.seen_at)
       select (select section from former) as was,
         not exists (select 1 from former where seen_at > clock_timestamp() - make_interval(secs => $7)) as is_new`,
      [newId(), definitionId, viewer.personId, side.organizationId, side.role, section, PRESENT_S],
    );
    // Each beat of everybody would be read again by everybody; they go by `until`.
    if (shown?.is_new || shown?.was !== section) this.announce(definitionId);
  }

  async leave(viewer: Viewer, definitionId: string): Promise<void> {
    await this.situations.parties(definitionId, viewer);
    const left = await this.db.query(
      'delete from definition_presence where version_id = $1 and person_id = $2 returning id',
      [definitionId, viewer.personId],
    );
    if (left.length) this.announce(definitionId);
  }

  private announce(definitionId: string): void {
    this.signals.publish(`changed:definitionPresence:${definitionId}`, definitionId);
  }
}

/** On whose side: that of the text first, for an office that owns or defines. */
function sideOf(
  { ownerId, definerId, isEngaged, officeIds }: VersionParties,
  viewer: Viewer,
): { role: WaitRole; organizationId: string } {
  if (isEngaged && viewer.actsFor(definerId)) return { role: 'definer', organizationId: definerId };
  if (viewer.actsFor(ownerId)) return { role: 'owner', organizationId: ownerId };
  return { role: 'office', organizationId: officeIds.find((id) => viewer.isOfficerOf(id)) ?? ownerId };
}
