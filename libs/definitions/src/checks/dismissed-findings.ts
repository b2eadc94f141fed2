import { Injectable } from '@nestjs/common';
import { newId, NotFound, Refusal, givenReason, type Viewer } from '@peyvand/kernel';
import { Audit, Db } from '@peyvand/platform';
import { DismissedFindingEntity } from './dismissed-finding.entity.js';
import { keyOf, type DismissalReason, type Finding, type FindingDismissal } from './finding.js';

/** On what a finding was made. */
export type Judged = { readonly definitionVersionId: string } | { readonly rfpId: string };
export interface Dismissing {
  readonly key: string;
  readonly reason: DismissalReason;
  readonly note?: string | null;
}

const columnOf = (judged: Judged): 'definition_version_id' | 'rfp_id' =>
  'rfpId' in judged ? 'rfp_id' : 'definition_version_id';
const idOf = (judged: Judged): string => ('rfpId' in judged ? judged.rfpId : judged.definitionVersionId);
const streamOf = (judged: Judged): string =>
  'rfpId' in judged ? `rfp:${judged.rfpId}` : `definition:${judged.definitionVersionId}`;

/** Findings that somebody set aside with a reason. What blocks cannot be; other words are another finding. */
@Injectable()
export class DismissedFindings {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
  ) {}

  /** The findings, those that were set aside with who did so and why. */
  async attach(judged: Judged, findings: readonly Finding[]): Promise<Finding[]> {
    if (!findings.length) return [];
    const rows = await this.db.query<FindingDismissal & { key: string }>(
      `select d.key, d.reason, d.note, p.name as "dismissedBy", d.dismissed_at as "dismissedAt" from dismissed_finding d
        join person p on p.id = d.dismissed_by
       where d.${columnOf(judged)} = $1`,
      [idOf(judged)],
    );
    const byKey = new Map(rows.map(({ key, ...dismissal }) => [key, dismissal]));
    return findings.map((finding) =>
      finding.severity === 'block' ? finding : { ...finding, dismissal: byKey.get(keyOf(finding)) ?? null },
    );
  }

  /**
   * Part of the caller's transaction, which has settled whether this viewer may. @throws NotFound, Refusal
   * FINDING_BLOCKS or NOTE_REQUIRED
   */
  async dismiss(
    viewer: Viewer,
    judged: Judged,
    findings: readonly Finding[],
    { key, ...why }: Dismissing,
  ): Promise<void> {
    const finding = findings.find((one) => keyOf(one) === key);
    if (!finding) throw new NotFound();
    if (finding.severity === 'block') throw new Refusal('FINDING_BLOCKS', 'key');
    const { reason, note } = givenReason(why);
    const ids = { definitionVersionId: null, rfpId: null, ...judged };
    await this.restore(viewer, judged, key, false);
    await this.db.manager.insert(DismissedFindingEntity, {
      id: newId(),
      ...ids,
      key,
      reason: reason,
      note,
      dismissedBy: viewer.personId ?? '',
      dismissedAt: await this.db.now(),
    });
    await this.audit.write(streamOf(judged), viewer, 'finding.dismissed', {
      check: finding.check,
      field: finding.field,
      reason,
    });
  }

  async restore(viewer: Viewer, judged: Judged, key: string, isTold = true): Promise<void> {
    const gone = await this.db.query(
      `delete from dismissed_finding where ${columnOf(judged)} = $1 and key = $2 returning id`,
      [idOf(judged), key],
    );
    if (gone.length && isTold) await this.audit.write(streamOf(judged), viewer, 'finding.restored', { key });
  }
}
