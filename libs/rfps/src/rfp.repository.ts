import { Injectable } from '@nestjs/common';
import { newId, NotFound, asJson, Refusal, type Viewer } from '@peyvand/kernel';
import { Db, DraftBases, violatedUnique, Waiting, waitingObjects } from '@peyvand/platform';
import { Numbers } from '@peyvand/reference';
import { documentOf, signable, type RfpDocument } from './content/rfp-document.js';
import { NdaTextEntity } from './nda/nda.entity.js';
import type { SaveRfpDraftInput } from './rfp.inputs.js';
import type { RfpText } from './rfp.payloads.js';
import { RfpEntity } from './rfp.entity.js';
import { RfpVersionEntity } from './writing/rfp-version.entity.js';

/** What moved a close. */
interface CloseMove {
  readonly kind: 'questionExtension' | 'addendum';
  readonly extendedAt?: Date;
  readonly addendumNumber?: number;
  readonly reason?: string | null;
}

const DATES = ['questionsUntil', 'answersUntil', 'closesAt'] as const;

/** SQL: what waits until a date of RFP $1, whichever lib it is of. */
const waitsWithDates = (): string =>
  [...waitingObjects()]
    .flatMap(([type, { endsWithRfp }]) =>
      endsWithRfp ? [`select '${type}', e.id, e.at from (${endsWithRfp('$1::uuid')}) e (id, at)`] : [],
    )
    .join(' union all ');

/** Every write on the tables of RFPs, and the queries that operations need. */
@Injectable()
export class RfpRepository {
  constructor(
    private readonly db: Db,
    private readonly waiting: Waiting,
    private readonly numbers: Numbers,
    private readonly bases: DraftBases,
  ) {}

  /** The public number of one that opens. */
  drawNumber(): Promise<string> {
    return this.numbers.draw('rfp');
  }

  find(id: string): Promise<RfpEntity | null> {
    return this.db.manager.findOneBy(RfpEntity, { id });
  }

  /** Locks the row; what is decided on it holds until the transaction ends. */
  async lock(id: string): Promise<RfpEntity> {
    const rfp = await this.db.manager.findOne(RfpEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!rfp) throw new NotFound();
    return rfp;
  }

  /** Shares the row with others who do, and keeps out whoever wants to close it meanwhile. */
  async share(id: string): Promise<RfpEntity> {
    const rfp = await this.db.manager.findOne(RfpEntity, { where: { id }, lock: { mode: 'pessimistic_read' } });
    if (!rfp) throw new NotFound();
    return rfp;
  }

  /** Saves changed columns of a draft. The revision decides who of two was first. */
  async saveDraft(rfp: RfpEntity, changes: Partial<RfpEntity>, viewer: Viewer): Promise<void> {
    const next = { ...rfp, ...changes };
    const saved = await this.db.manager.update(
      RfpEntity,
      { id: rfp.id, state: 'draft', draftRevision: rfp.draftRevision },
      {
        ...changes,
        draft: asJson(next.draft),
        draftHash: signable(documentOf(next)).hash,
        draftRevision: rfp.draftRevision + 1,
      },
    );
    if (!saved.affected) throw Refusal.stale(rfp.id);
    await this.bases.keep(rfp.id, rfp.draftRevision, textOf(rfp));
    await this.addEditor(rfp.id, viewer);
  }

  /** To a writer that another one overtook. */
  staleDraft(rfp: RfpEntity, { rfpId, revision, ...refused }: SaveRfpDraftInput): Promise<Refusal> {
    const current = { revision: rfp.draftRevision, text: textOf(rfp) };
    return this.bases.stale({ objectId: rfpId, read: revision, current, refused });
  }

  /** Who edited an RFP does not review it. */
  async addEditor(rfpId: string, viewer: Viewer): Promise<void> {
    if (!viewer.personId) return;
    await this.db.query(
      `insert into rfp_editor (rfp_id, person_id, edited_at) values ($1, $2, clock_timestamp())
       on conflict (rfp_id, person_id) do update set edited_at = excluded.edited_at`,
      [rfpId, viewer.personId],
    );
  }

  /** Stores what is signed, word for word. */
  async addVersion(
    rfpId: string,
    document: RfpDocument,
    signer: string | null,
    id: string = newId(),
  ): Promise<{ id: string; createdAt: Date }> {
    const { text, hash } = signable(document);
    const now = await this.db.now();
    const last = await this.db.one<{ number: number }>(
      'select coalesce(max(number), 0)::integer as number from rfp_version where rfp_id = $1',
      [rfpId],
    );
    await this.db.manager.insert(RfpVersionEntity, {
      id,
      rfpId,
      number: (last?.number ?? 0) + 1,
      content: asJson(document) as object,
      language: document.language,
      canonicalText: text,
      contentHash: hash,
      signedBy: signer,
      signedAt: signer ? now : null,
      createdAt: now,
    });
    return { id, createdAt: now };
  }

  async version(id: string | null): Promise<RfpVersionEntity | null> {
    return id ? this.db.manager.findOneBy(RfpVersionEntity, { id }) : null;
  }

  /** Stores an NDA text unless it is the newest already. */
  async addNdaText(rfpId: string, text: string, language: string): Promise<void> {
    const hash = signable({ ndaText: text } as RfpDocument).hash;
    const newest = await this.db.one<{ number: number; content_hash: string }>(
      'select number, content_hash from nda_text where rfp_id = $1 order by number desc limit 1',
      [rfpId],
    );
    if (newest?.content_hash === hash) return;
    await this.db.manager.insert(NdaTextEntity, {
      id: newId(),
      rfpId,
      number: (newest?.number ?? 0) + 1,
      language,
      text,
      contentHash: hash,
      createdAt: await this.db.now(),
    });
  }

  /** Approved RFPs whose opening time has come, by the database's clock. */
  async dueToOpen(limit: number): Promise<string[]> {
    return this.ids(
      `select id from rfp where state = 'approved' and opens_at <= clock_timestamp() order by opens_at, id limit $1`,
      [limit],
    );
  }

  /** Open RFPs whose deadline was reached, by the database's clock. */
  async dueToClose(limit: number): Promise<string[]> {
    return this.ids(
      `select id from rfp where state = 'open' and closes_at <= clock_timestamp() order by closes_at, id limit $1`,
      [limit],
    );
  }

  /** Moves the dates of an open call, and with them whatever waits until then; keeps the history of its close. */
  async moveClose(
    rfp: RfpEntity,
    dates: Pick<RfpEntity, 'questionsUntil' | 'answersUntil' | 'closesAt'>,
    move: CloseMove,
  ): Promise<void> {
    await this.db.manager.update(
      RfpEntity,
      { id: rfp.id },
      { ...dates, ...(move.extendedAt ? { extendedAt: move.extendedAt } : {}) },
    );
    await this.waiting.moveEnds(waitsWithDates(), [rfp.id]);
    if (DATES.some((date) => rfp[date]?.getTime() !== dates[date]?.getTime()))
      await this.db.query(
        'update rfp set dates_moved = dates_moved + 1, dates_moved_at = clock_timestamp() where id = $1',
        [rfp.id],
      );
    if (!rfp.closesAt || !dates.closesAt || rfp.closesAt.getTime() === dates.closesAt.getTime()) return;
    await this.db.query(
      `insert into rfp_deadline (id, rfp_id, kind, before_at, after_at, addendum_number, reason, moved_at)
       values ($1, $2, $3, $4, $5, $6, $7, clock_timestamp())`,
      [newId(), rfp.id, move.kind, rfp.closesAt, dates.closesAt, move.addendumNumber ?? null, move.reason ?? null],
    );
  }

  /** Runs an insert that may meet the live RFP of the same problem. */
  async refusingSecondLive<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (violatedUnique(error) === 'rfp_one_live_per_problem') throw new Refusal('RFP_LIVE');
      throw error;
    }
  }

  private async ids(sql: string, parameters: unknown[]): Promise<string[]> {
    return (await this.db.query<{ id: string }>(sql, parameters)).map((row) => row.id);
  }
}

const textOf = ({ title, confidentiality, envelopes, draftNdaText, draft }: RfpEntity): RfpText => ({
  title,
  confidentiality,
  envelopes,
  ndaText: draftNdaText,
  content: draft,
});
