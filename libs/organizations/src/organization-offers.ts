import { Injectable } from '@nestjs/common';
import { asHead, asLeader, asMember, bySelf, defineActs, either, only, type Guard, type Viewer } from '@peyvand/kernel';
import { Db, Offers, type OfferedStep, type OffersSteps, type RequestContext } from '@peyvand/platform';
import { capacityChecklist } from './capacities/capacity.checklist.js';

interface OrganizationSituation {
  readonly id: string;
  readonly listed: boolean;
  /** Kinds of capacity that it neither holds nor has asked for. */
  readonly hasFreeKinds: boolean;
  /** The viewer is its only head. */
  readonly isLastHead: boolean;
}

const isReplaceable: Guard<OrganizationSituation> = { code: 'LAST_HEAD', test: ({ isLastHead }) => !isLastHead };

const leader = asLeader<OrganizationSituation>((s) => s.id);
/** Nobody belongs to a listed organization yet: offices and the administrator call its people in. */
const inviter = either(
  leader,
  only<OrganizationSituation>(
    bySelf,
    (s, viewer) => s.listed && (viewer.kind === 'administrator' || viewer.officeIds.length > 0),
  ),
);

const organizationActs = defineActs<string, OrganizationSituation>('organization')({
  requestCapacity: {
    by: only(
      asHead<OrganizationSituation>((s) => s.id),
      (s) => s.hasFreeKinds,
    ),
  },
  inviteMember: { by: inviter },
  leave: { by: asMember((s) => s.id), when: [isReplaceable], isFinal: true },
});

/** Of the profile that stands under an organization; its draft is begun by the first words. */
const profileActs = defineActs<string, OrganizationSituation>('profile')({ edit: { by: leader } });

@Injectable()
@Offers('Organization')
export class OrganizationOffers implements OffersSteps {
  constructor(private readonly db: Db) {}

  async offers(id: string, context: RequestContext): Promise<OfferedStep[]> {
    const found = await context.load('organization.situation', id, (ids) => this.load(ids, context.viewer));
    if (!found) return [];
    const ofProfile = profileActs.next('', context.viewer, found);
    return [
      ...organizationActs.next('', context.viewer, found),
      ...ofProfile.map((step) => ({ ...step, on: { field: 'organizationId', id } })),
    ];
  }

  private async load(ids: readonly string[], viewer: Viewer): Promise<Map<string, OrganizationSituation>> {
    const rows = await this.db.query<OrganizationSituation>(
      `select o.id, o.listed,
         (select count(*) from organization_capacity c where c.organization_id = o.id) < $3 as "hasFreeKinds",
         exists (select 1 from membership m where m.organization_id = o.id and m.person_id = $2 and m.until is null
           and m.role = 'head') and not exists (select 1 from membership m where m.organization_id = o.id
           and m.person_id <> $2 and m.until is null and m.role = 'head') as "isLastHead"
       from organization o where o.id = any($1::uuid[])`,
      [ids, viewer.personId, Object.keys(capacityChecklist).length],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

const personActs = defineActs<string, null>('person')({ foundOrganization: { by: bySelf } });

/** Whoever has an account brings an organization in. */
@Injectable()
@Offers('Person')
export class FoundingOffers implements OffersSteps {
  offers(_id: string, { viewer }: RequestContext): Promise<OfferedStep[]> {
    return Promise.resolve(personActs.next('', viewer, null));
  }
}
