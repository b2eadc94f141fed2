import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { canonicalText, newId, NotFound, Refusal, sha256, type Viewer } from '@peyvand/kernel';
import { Db, DraftBases, violatedUnique } from '@peyvand/platform';
import type { ProposalContent } from './content/proposal-content.model.js';
import { CAPACITY, isMarked, isUnwaived, WAIVER } from './lifecycle/marked.js';
import type { ProposalState } from './proposal.choices.js';
import { ProposalEntity } from './proposal.entity.js';

export interface StoredReceipt {
  readonly number: number;
  readonly version: number;
  readonly digest: string;
  readonly receivedAt: Date;
  readonly proposalId: string;
  readonly rfpId: string;
  readonly partyId: string;
}

/** Every write on the tables of proposals. What was submitted goes in and is never read back here. */
@Injectable()
export class ProposalRepository {
  constructor(
    private readonly db: Db,
    private readonly bases: DraftBases,
  ) {}

  /** Locks a proposal of the viewer's own party; any other does not exist for anybody and is not waited for. */
  async lockOwn(id: string, viewer: Viewer): Promise<ProposalEntity> {
    const proposal = await this.db.manager.findOne(ProposalEntity, {
      where: { id, partyId: In(viewer.organizationIds) },
      lock: { mode: 'pessimistic_write' },
    });
    if (!proposal) throw new NotFound();
    return proposal;
  }

  /**
   * The RFP of a proposal of the viewer's own party, before anything is locked: the RFP's row is always locked first.
   */
  async rfpOfOwn(id: string, viewer: Viewer): Promise<string> {
    const proposal = await this.db.manager.findOneBy(ProposalEntity, { id });
    if (!proposal || !viewer.actsFor(proposal.partyId)) throw new NotFound();
    return proposal.rfpId;
  }

  /** Proposals of an RFP in these states, locked. */
  lockAll(rfpId: string, states: readonly ProposalState[]): Promise<ProposalEntity[]> {
    return this.db.manager
      .createQueryBuilder(ProposalEntity, 'p')
      .setLock('pessimistic_write')
      .where('p.rfpId = :rfpId and p.state = any(:states)', { rfpId, states })
      .orderBy('p.id')
      .getMany();
  }

  /** Why they may not be opened: their party is no verified solver, or has no waiver (any more). */
  async barred(ids: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.db.query<{ id: string; marked: boolean; unwaived: boolean }>(
      `select p.id, ${isMarked('p')} as marked, ${isUnwaived('p')} as unwaived
        from proposal p where p.id = any($1::uuid[])`,
      [ids],
    );
    return new Map(
      rows.map(({ id, marked, unwaived }) => [id, [...(marked ? [CAPACITY] : []), ...(unwaived ? [WAIVER] : [])]]),
    );
  }

  /** @throws Refusal PROPOSAL_EXISTS when the organization stands in a live proposal of this RFP. */
  async addParty({ id, rfpId, partyId }: ProposalEntity): Promise<void> {
    try {
      await this.db.query(
        'insert into proposal_party (rfp_id, organization_id, proposal_id, live) values ($1, $2, $3, true)',
        [rfpId, partyId, id],
      );
    } catch (error) {
      if (violatedUnique(error) === 'proposal_party_one_live') throw new Refusal('PROPOSAL_EXISTS');
      throw error;
    }
  }

  /** The parties may start anew. */
  async endParties(proposalIds: readonly string[]): Promise<void> {
    await this.db.query('update proposal_party set live = false where proposal_id = any($1::uuid[]) and live', [
      proposalIds,
    ]);
  }

  /** Proposals of the viewer's own parties that may still be handed in, with what is drafted of each. */
  unfinished(
    ids: readonly string[],
    viewer: Viewer,
  ): Promise<{ id: string; rfpId: string; state: ProposalState; content: ProposalContent | null }[]> {
    return this.db.query(
      `select p.id, p.rfp_id as "rfpId", p.state, d.content from proposal p
         left join proposal_draft d on d.proposal_id = p.id
       where p.id = any($1::uuid[]) and p.party_id = any($2::uuid[])
         and p.state in ('draft', 'submitted', 'needsReconfirm')`,
      [ids, viewer.organizationIds],
    );
  }

  async draft(proposalId: string): Promise<{ content: ProposalContent; revision: number } | null> {
    return this.db.one('select content, revision from proposal_draft where proposal_id = $1', [proposalId]);
  }

  /**
   * Saves a draft on top of the revision the writer read; 0 for none. @throws Refusal STALE when it is another by now.
   */
  async saveDraft(proposalId: string, content: ProposalContent, revision: number): Promise<void> {
    const saved = await this.db.query(
      revision === 0
        ? `insert into proposal_draft (proposal_id, content, revision, saved_at)
          values ($1, $2, $3 + 1, clock_timestamp()) on conflict do nothing returning revision`
        : `update proposal_draft set content = $2, revision = revision + 1, saved_at = clock_timestamp()
          where proposal_id = $1 and revision = $3 returning revision`,
      [proposalId, JSON.stringify(content), revision],
    );
    if (!saved.length) throw Refusal.stale(proposalId);
  }

  async deleteDraft(proposalId: string): Promise<void> {
    await this.db.query('delete from proposal_draft where proposal_id = $1', [proposalId]);
    await this.bases.drop(proposalId);
  }

  async addContent(proposalId: string, version: number, { technical, price }: ProposalContent): Promise<void> {
    for (const [part, content] of [
      ['technical', technical],
      ['price', price],
    ] as const)
      await this.db.query(
        `insert into proposal_content (id, proposal_id, part, version, content, canonical_text, written_at)
          values ($1, $2, $3, $4, $5, $6, clock_timestamp())`,
        [newId(), proposalId, part, version, JSON.stringify(content), canonicalText(content)],
      );
  }

  /** Stores a receipt under the party's own running number, which tells nothing about other parties. */
  async addReceipt(
    { id, rfpId, partyId }: Pick<ProposalEntity, 'id' | 'rfpId' | 'partyId'>,
    version: number,
    digest: string,
    confirms?: number,
  ): Promise<{ id: string; number: number; receivedAt: Date }> {
    const counter = await this.db.one<{ last: number; now: Date }>(
      `insert into proposal_receipt_counter (organization_id, last) values ($1, 1)
       on conflict (organization_id) do update set last = proposal_receipt_counter.last + 1
         returning last, clock_timestamp() as now`,
      [partyId],
    );
    if (!counter) throw new Error('No receipt number was drawn');
    const { last: number, now: receivedAt } = counter;
    const text = canonicalText({
      number,
      rfpId,
      partyId,
      proposalId: id,
      version,
      digest,
      receivedAt: receivedAt.toISOString(),
      ...(confirms ? { confirmsAddendum: confirms } : {}),
    });
    const receiptId = newId();
    await this.db.query(
      `insert into proposal_receipt (id, proposal_id, organization_id, number, version, digest, canonical_text,
        received_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [receiptId, id, partyId, number, version, digest, text, receivedAt],
    );
    return { id: receiptId, number, receivedAt };
  }

  /** A receipt of the viewer's own party, as it was handed out; any other does not exist. */
  async receipt(id: string, viewer: Viewer): Promise<StoredReceipt> {
    const row = await this.db.one<StoredReceipt>(
      `select r.number, r.version, r.digest, r.received_at as "receivedAt", p.id as "proposalId", p.rfp_id as "rfpId",
          p.party_id as "partyId" from proposal_receipt r join proposal p on p.id = r.proposal_id where r.id = $1`,
      [id],
    );
    if (!row || !viewer.actsFor(row.partyId)) throw new NotFound();
    return row;
  }

  /** The digest handed out with a version. */
  async digest(proposalId: string, version: number): Promise<string> {
    const row = await this.db.one<{ digest: string }>(
      'select digest from proposal_receipt where proposal_id = $1 and version = $2 order by number limit 1',
      [proposalId, version],
    );
    if (!row) throw new NotFound();
    return row.digest;
  }

  /** Fixes count and digests at the close: after it nobody adds, drops or swaps a proposal unnoticed. */
  async recordClosing(rfpId: string, proposalIds: readonly string[]): Promise<void> {
    const rows = await this.db.query<{ digest: string }>(
      `select r.digest from proposal_receipt r join proposal p on p.id = r.proposal_id and p.receipt_number = r.number
       where p.id = any($1::uuid[]) order by r.digest`,
      [proposalIds],
    );
    const digests = rows.map(({ digest }) => digest);
    await this.db.query(
      `insert into proposal_closing (rfp_id, count, digests, digest, closed_at)
        values ($1, $2, $3, $4, clock_timestamp())`,
      [rfpId, proposalIds.length, digests, sha256(digests.join('\n'))],
    );
  }
}
