import { Injectable } from '@nestjs/common';
import { DefinitionReader, type ApprovedDefinition } from '@peyvand/definitions';
import { NotFound, type Viewer } from '@peyvand/kernel';
import { belongsSql } from '@peyvand/organizations';
import { lockKnown, Db, type RequestContext } from '@peyvand/platform';
import { barredOnMatchesSql, recusalSql, type Recusal, type SubmittedProblem, problemParties } from '@peyvand/problems';
import { documentOf } from '../content/rfp-document.js';
import { blockingOf } from '../content/structure-findings.js';
import { RfpEntity } from '../rfp.entity.js';
import { rfpParties } from '../rfp.parties.js';
import { isInsider } from '../reading/rfp.policy.js';
import { hadPartSql } from './had-part.js';
import type { RfpSituation } from './rfp.workflow.js';
import { waiversSql } from '../waivers/waiver.sql.js';

interface Row extends Recusal {
  id: string;
  owner_id: string;
  definer_id: string | null;
  is_uninvolved: boolean;
  office_ids: string[];
  is_barred_on_matches: boolean;
  waivers: Pick<RfpSituation, 'waived' | 'waivable'>;
}

type Parties = Pick<RfpSituation, 'ownerId' | 'definerId' | 'officeIds'>;

export interface LoadedRfp {
  readonly row: RfpEntity;
  readonly situation: RfpSituation;
}

const PARTIES = `
  select r.id, ${rfpParties.sql.owner('r')} as owner_id, d.definer_id,
    not (
      ${hadPartSql('r', '$2::uuid')}
      or ${belongsSql('$2', (its) => `${its} in (p.owner_id, d.definer_id) and ${its} <> r.office_id`)}
    ) as is_uninvolved,
    ${recusalSql('p.id', '$2::uuid')}, ${barredOnMatchesSql('r.id', 'p.id', '$2::uuid')} as is_barred_on_matches,
    ${rfpParties.sql.office('r')} as office_ids,
    ${waiversSql('p.owner_id', 'd.definer_id')} as waivers
  from rfp r join problem p on p.id = r.problem_id
    cross join lateral (select ${rfpParties.sql.definer('r')} as definer_id) d
  where r.id = any($1::uuid[])`;

/** Loads what the steps are decided by: two statements, however many RFPs. */
@Injectable()
export class RfpSituations {
  constructor(
    private readonly db: Db,
    private readonly definitions: DefinitionReader,
  ) {}

  async load(ids: readonly string[], viewer: Viewer): Promise<Map<string, LoadedRfp>> {
    return this.complete(await this.rows(ids, viewer), viewer);
  }

  /** Loaded once per request for all RFPs of a list. */
  ofRequest(id: string, context: RequestContext): Promise<LoadedRfp | null> {
    return context.load('rfp.situation', id, (ids) => this.load(ids, context.viewer));
  }

  /**
   * Null where what should name the RFP is missing itself: it is asked all the same, so that this takes as long as what
   * is not the viewer's. @throws NotFound when there is none, or none that the viewer is a party or officer of.
   */
  async get(id: string | null, viewer: Viewer): Promise<LoadedRfp> {
    const rows = await this.rows([id], viewer);
    const known = rows.filter((row) => viewer.isSystem || isPartyOf(partiesOf(row), viewer));
    const [loaded] = known.length ? (await this.complete(known, viewer)).values() : [];
    if (!loaded) throw new NotFound();
    return loaded;
  }

  /** The same with its row locked until the transaction ends. @throws NotFound for who does not make it. */
  async lock(id: string | null, viewer: Viewer): Promise<LoadedRfp> {
    const row = await lockKnown(this.db, RfpEntity, id, viewer, isInsider);
    const [facts] = await this.rows([row.id], viewer);
    if (!facts) throw new NotFound();
    return { row, situation: situationOf(row, facts, viewer) };
  }

  /**
   * An RFP that is about to be made, with the definition it will stand on; null where none is approved.
   * @throws NotFound for who is no party of the problem.
   */
  async before(
    { id, ownerId, officeId }: SubmittedProblem,
    viewer: Viewer,
  ): Promise<{ version: ApprovedDefinition | null; situation: RfpSituation }> {
    const version = await this.definitions.approvedVersion(id);
    const facts = await this.db.one<Recusal & { officeIds: string[] }>(
      `select ${recusalSql('p.id', '$2::uuid')}, ${problemParties.sql.office('p')} as "officeIds"
       from problem p where p.id = $1`,
      [id, viewer.personId],
    );
    if (!facts) throw new NotFound();
    const situation: RfpSituation = {
      ...facts,
      ownerId,
      definerId: version?.definerId ?? null,
      officeId: officeId ?? '',
      origin: 'defined',
      blocking: 0,
      isUninvolved: false,
      actsForOwner: viewer.actsFor(ownerId),
    };
    if (!isPartyOf(situation, viewer)) throw new NotFound();
    return { version, situation };
  }

  private rows(ids: readonly (string | null)[], viewer: Viewer): Promise<Row[]> {
    return this.db.query<Row>(PARTIES, [ids, viewer.personId]);
  }

  private async complete(rows: readonly Row[], viewer: Viewer): Promise<Map<string, LoadedRfp>> {
    const ids = rows.map(({ id }) => id);
    const rfps = new Map(
      (await this.db.manager.createQueryBuilder(RfpEntity, 'r').where('r.id = any(:ids)', { ids }).getMany()).map(
        (rfp) => [rfp.id, rfp],
      ),
    );
    return new Map(
      rows.flatMap((row) => {
        const rfp = rfps.get(row.id);
        return rfp ? [[row.id, { row: rfp, situation: situationOf(rfp, row, viewer) }] as const] : [];
      }),
    );
  }
}

/** Owner, definer or office. */
export function isPartyOf({ ownerId, definerId, officeIds }: Parties, viewer: Viewer): boolean {
  return viewer.actsFor(ownerId) || viewer.actsFor(definerId) || officeIds.some((id) => viewer.isOfficerOf(id));
}

const partiesOf = (row: Row): Parties => ({
  ownerId: row.owner_id,
  definerId: row.definer_id,
  officeIds: row.office_ids,
});

function situationOf(rfp: RfpEntity, row: Row, viewer: Viewer): RfpSituation {
  return {
    ...partiesOf(row),
    officeId: rfp.officeId,
    origin: rfp.origin,
    isUninvolved: row.is_uninvolved,
    problemId: row.problemId,
    isRecused: row.isRecused,
    declared: row.declared,
    isBarredOnMatches: row.is_barred_on_matches,
    ...row.waivers,
    isForOwner: viewer.leads(row.owner_id),
    actsForOwner: viewer.actsFor(row.owner_id),
    blocking: rfp.state === 'draft' ? blockingOf(documentOf(rfp)) : 0,
  };
}
