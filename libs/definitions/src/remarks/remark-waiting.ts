import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { isMemberSql, OfficeReader } from '@peyvand/organizations';
import { Db, Waiting, waitOf, type WaitRole } from '@peyvand/platform';
import type { VersionState } from '../versions/version-choices.js';
import type { VersionSituation } from '../versions/version.workflow.js';
import { remarkWaits, type RemarkParties, type RemarkState } from './remark.waits.js';

const REMARK = 'remark';
/** As long as the text can change by what is said of it. */
const TALKED_OF: readonly VersionState[] = ['drafting', 'ownerReview'];

type Parties = Pick<VersionSituation, 'ownerId' | 'definerId' | 'officeId' | 'isEngaged'>;

/** The remarks of version $1, and who said them. */
const REMARKS = `
  (select c.id, c.written_by as said_by, c.parent_id is null and c.resolved_at is null as is_open,
      'open' as state
    from definition_comment c where c.version_id = $1
  union all select s.id, s.suggested_by, s.state = 'open', 'suggested'
    from definition_suggestion s where s.version_id = $1)`;

const isAnswered = 'exists (select 1 from definition_comment a where a.parent_id = x.id)';
const waitsNot = `not exists (select 1 from waiting w where w.object_type = '${REMARK}' and w.object_id = x.id)`;
const answeredBy = (organization: string): string =>
  `exists (select 1 from definition_comment a where a.parent_id = x.id and ${isMemberSql(organization, 'a.written_by')})`;

interface Remark {
  readonly id: string;
  readonly state: RemarkState;
}

interface Open extends Remark {
  readonly byDefiner: boolean;
  readonly byOwner: boolean;
  /** Who has answered already. */
  readonly answered: WaitRole[];
}

/** For whom comments and suggestions wait. Part of the transaction that changes one, or its version. */
@Injectable()
export class RemarkWaiting {
  constructor(
    private readonly db: Db,
    private readonly waiting: Waiting,
    private readonly offices: OfficeReader,
  ) {}

  /** The viewer said it, or opened it again. */
  async begin(remark: Remark, state: VersionState, parties: Parties, viewer: Viewer): Promise<void> {
    const isByDefiner = parties.isEngaged && viewer.actsFor(parties.definerId);
    const isByOwner = viewer.actsFor(parties.ownerId);
    if (TALKED_OF.includes(state)) await this.wait(remark, { ...parties, isByDefiner, isByOwner });
  }

  end(id: string): Promise<void> {
    return this.waiting.clear(REMARK, id);
  }

  /** Who is waited for has answered; what others add ends nothing. */
  async answered(id: string, viewer: Viewer): Promise<void> {
    await this.db.query(
      `delete from waiting where object_type = '${REMARK}' and object_id = $1 and organization_id = any($2::uuid[])`,
      [id, viewer.organizationIds],
    );
  }

  /** The text is settled, and with it what was said of it; or, for `role` alone, the one who should answer is gone. */
  async endAll(versionId: string, role?: 'definer'): Promise<void> {
    await this.db.query(
      `delete from waiting where object_type = '${REMARK}' and object_id in (select id from ${REMARKS} x)
        and ($2::text is null or role = $2)`,
      [versionId, role ?? null],
    );
  }

  /** What is open and waits for nobody waits for the definer who carries on. */
  async handOver(versionId: string, state: VersionState, parties: Parties): Promise<void> {
    if (!TALKED_OF.includes(state)) return;
    const open = await this.db.query<Remark>(
      `select x.id, x.state from ${REMARKS} x
        where x.is_open and not ${isAnswered} and ${waitsNot} and not ${isMemberSql('$2', 'x.said_by')}`,
      [versionId, parties.definerId],
    );
    for (const remark of open) await this.wait(remark, { ...parties, isByDefiner: false, isByOwner: false });
  }

  /** The text that was settled is open again, and with it what was said of it and who is waited for did not answer. */
  async resume(versionId: string, state: VersionState, parties: Parties): Promise<void> {
    if (!TALKED_OF.includes(state)) return;
    const open = await this.db.query<Open>(
      `select x.id, x.state, ${isMemberSql('$2', 'x.said_by')} as "byDefiner", ${isMemberSql('$3', 'x.said_by')} as "byOwner",
        array_remove(array[case when ${answeredBy('$2')} then 'definer' end,
          case when ${answeredBy('$3')} then 'owner' end], null) as answered
       from ${REMARKS} x where x.is_open and ${waitsNot}`,
      [versionId, parties.definerId, parties.ownerId],
    );
    for (const { byDefiner, byOwner, answered, ...remark } of open) {
      const isByDefiner = parties.isEngaged && byDefiner;
      await this.wait(remark, { ...parties, isByDefiner, isByOwner: byOwner }, answered);
    }
  }

  private async wait(remark: Remark, parties: RemarkParties, answered: readonly WaitRole[] = []): Promise<void> {
    const wait = await waitOf(remarkWaits, remark, parties, this.offices);
    if (wait && !answered.includes(wait.role)) await this.waiting.renew(REMARK, remark.id, remark.state, wait);
  }
}
