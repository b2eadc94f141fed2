import { Injectable } from '@nestjs/common';
import { NotFound } from '@peyvand/kernel';
import { holdsSql } from '@peyvand/organizations';
import { Db } from '@peyvand/platform';
import { acceptedNda, hasAccess, rfpParties, RfpReader, waivedSql } from '@peyvand/rfps';
import { absent } from '../content/missing-parts.js';
import { OVER_COLUMNS, overParams, type OverRow } from './deadline.js';
import type { Barred, ProposalSituation } from './proposal.workflow.js';

interface Prospect extends OverRow {
  id: string;
  party_id: string;
  barred: Barred | null;
}
interface Row extends Prospect {
  answers: string | null;
  asks: string;
}

/** SQL: why the party of `x` may not propose on RFP `r` of problem `p`; null where it may. */
const BARRED = `case
  when x.party_id in (p.owner_id, ${rfpParties.sql.definer('r')}) and not ${waivedSql('r', 'x.party_id')} then 'PROPOSAL_CONFLICT'
  when not ${holdsSql('x.party_id', 'solver')} then 'SOLVER_NOT_VERIFIED'
  when not ${hasAccess('r', 'x.party_id')} then 'NO_RFP_ACCESS'
  when not ${acceptedNda('r', 'x.party_id')} then 'NDA_REQUIRED' end`;

const situationsOf = (proposals: string): string => `
  select x.id, x.party_id, ${OVER_COLUMNS}, ${BARRED} as barred,
    x.rfp_version_id as answers, r.version_id as asks
  from (${proposals}) x join rfp r on r.id = x.rfp_id join problem p on p.id = r.problem_id`;

/** Loads what the steps of proposals are decided by, for operations and for what people see: two statements in all. */
@Injectable()
export class ProposalSituations {
  constructor(
    private readonly db: Db,
    private readonly rfps: RfpReader,
  ) {}

  async load(ids: readonly string[]): Promise<Map<string, ProposalSituation>> {
    return this.read(
      situationsOf('select id, rfp_id, party_id, rfp_version_id from proposal where id = any($1::uuid[])'),
      [ids],
    );
  }

  async get(id: string): Promise<ProposalSituation> {
    const situation = (await this.load([id])).get(id);
    if (!situation) throw new NotFound();
    return situation;
  }

  /** The same with the states that the steps leave. */
  async withStates(ids: readonly string[]): Promise<Map<string, ProposalSituation & { state: string }>> {
    const situations = await this.load(ids);
    const rows = await this.db.query<{ id: string; state: string }>(
      'select id, state from proposal where id = any($1::uuid[])',
      [ids],
    );
    return new Map(
      rows.flatMap(({ id, state }) => {
        const situation = situations.get(id);
        return situation ? [[id, { ...situation, state }] as const] : [];
      }),
    );
  }

  /**
   * By RFP: what the first step of each of these organizations would be decided by, of those that were let in, while
   * the RFP is open and they have no live proposal.
   */
  async prospects(
    rfpIds: readonly string[],
    organizationIds: readonly string[],
  ): Promise<Map<string, ProposalSituation[]>> {
    const rows = await this.db.query<Prospect>(
      `select r.id, x.party_id, ${OVER_COLUMNS}, ${BARRED} as barred
       from unnest($2::uuid[]) x(party_id) cross join rfp r join problem p on p.id = r.problem_id
       where r.id = any($1::uuid[]) and r.state = 'open' and ${hasAccess('r', 'x.party_id')}
         and not exists (select 1 from proposal_party pp
           where pp.rfp_id = r.id and pp.organization_id = x.party_id and pp.live)`,
      [rfpIds, organizationIds],
    );
    const found = new Map<string, ProposalSituation[]>();
    for (const row of rows) found.set(row.id, [...(found.get(row.id) ?? []), known(row)]);
    return found;
  }

  /** Before there is a proposal. */
  async ofNew(rfpId: string, partyId: string): Promise<ProposalSituation> {
    const situations = await this.read(
      situationsOf('select $1::uuid as id, $1::uuid as rfp_id, $2::uuid as party_id, null::uuid as rfp_version_id'),
      [rfpId, partyId],
    );
    const situation = situations.get(rfpId);
    if (!situation) throw new NotFound();
    return situation;
  }

  private async read(sql: string, parameters: unknown[]): Promise<Map<string, ProposalSituation>> {
    const rows = await this.db.query<Row>(sql, parameters);
    const versions = rows.flatMap(({ answers, asks }) => (answers && answers !== asks ? [answers, asks] : []));
    const requirements = versions.length ? await this.rfps.requirementsOf(versions) : new Map<string, string[]>();
    return new Map(
      rows.map((row) => {
        const answers = requirements.get(row.answers ?? '') ?? [];
        const asks = requirements.get(row.asks) ?? [];
        const changed = row.answers !== null && row.answers !== row.asks;
        const [unanswered, unasked] = changed ? [absent(asks, answers), absent(answers, asks)] : [[], []];
        return [row.id, { ...known(row), unanswered, unasked }];
      }),
    );
  }
}

const known = (row: Prospect): ProposalSituation => ({
  partyId: row.party_id,
  over: row.over,
  overParams: overParams(row),
  barred: row.barred,
});
