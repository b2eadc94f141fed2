import { declareNotices, type NoticeDraft } from '@peyvand/notices';
import { leadsSql, membersSql } from '@peyvand/organizations';
import { partiesOf, type Db, type Parties } from '@peyvand/platform';
import { COMPARING, hasTakenSql, TOLD_OF_RFP, noticesToSides, toldOfRfp, type ToldRfp } from '@peyvand/rfps';
import { CAPACITY, isMarked, WAIVER } from '../lifecycle/marked.js';

/** Heads and managers of the party, and nobody else: before the opening the very existence is theirs. */
async function tellParty(db: Db, proposalId: string): Promise<NoticeDraft[]> {
  const rows = await db.query<ToldRfp & { people: string[] }>(
    `select ${membersSql('p.party_id', leadsSql)} as people, ${TOLD_OF_RFP}
     from proposal p join rfp r on r.id = p.rfp_id where p.id = $1`,
    [proposalId],
  );
  return rows.map(({ people, ...rfp }) => ({ recipientIds: people, objectId: proposalId, params: toldOfRfp(rfp) }));
}

declareNotices('proposal.submitted', {
  kind: 'ProposalReceived',
  object: 'proposal',
  collect: ({ proposalId }, db) => tellParty(db, proposalId),
});

declareNotices('proposal.withdrawn', {
  kind: 'ProposalWithdrawn',
  object: 'proposal',
  collect: ({ proposalId }, db) => tellParty(db, proposalId),
});

declareNotices('proposal.locked', {
  kind: 'ProposalLocked',
  object: 'proposal',
  collect: ({ proposalId }, db) => tellParty(db, proposalId),
});

/** Who may hand in what is drafted, and who began it. */
async function tellOfDrafts(db: Db, rfpId: string): Promise<NoticeDraft[]> {
  const rows = await db.query<ToldRfp & { id: string; people: string[] }>(
    `select p.id, ${membersSql('p.party_id', (m) => `(${leadsSql(m)} or ${m}.person_id = p.created_by)`)} as people, ${TOLD_OF_RFP}
     from proposal p join rfp r on r.id = p.rfp_id
     where p.rfp_id = $1 and r.state = 'open' and (p.state = 'draft' or p.state in ('submitted', 'needsReconfirm')
       and exists (select 1 from proposal_draft d where d.proposal_id = p.id))
     order by p.id`,
    [rfpId],
  );
  return rows.map(({ id, people, ...rfp }) => ({ recipientIds: people, objectId: id, params: toldOfRfp(rfp) }));
}

declareNotices('rfp.closeNear', {
  kind: 'ProposalDraftWaits',
  object: 'proposal',
  collect: ({ rfpId }, db) => tellOfDrafts(db, rfpId),
});

/** Of a lapse the party learns its own cause; the capacity first, for without it no waiver helps. */
const LAPSED = {
  ProposalLapsed: 'not (l.causes && array[l.capacity, l.waiver])',
  ProposalLapsedUnverified: 'l.capacity = any(l.causes)',
  ProposalLapsedUnwaived: 'l.waiver = any(l.causes) and l.capacity <> all(l.causes)',
} as const;

declareNotices(
  'proposal.lapsed',
  ...Object.entries(LAPSED).map(([kind, isSo]) => ({
    kind,
    object: 'proposal' as const,
    collect: async ({ proposalId }: { proposalId: string }, db: Db): Promise<NoticeDraft[]> =>
      (await db.one(
        `select 1 from (
            select string_to_array(coalesce(s.note, ''), ' ') as causes, $2::text as capacity, $3::text as waiver
            from proposal_step s where s.subject_id = $1 and s.step = 'lapse') l where ${isSo}`,
        [proposalId, CAPACITY, WAIVER],
      ))
        ? tellParty(db, proposalId)
        : [],
  })),
);

declareNotices('proposal.opened', {
  kind: 'ProposalOpened',
  object: 'proposal',
  collect: ({ proposalId }, db) => tellParty(db, proposalId),
});

declareNotices('proposal.voided', {
  kind: 'ProposalVoided',
  object: 'proposal',
  collect: ({ proposalId }, db) => tellParty(db, proposalId),
});

declareNotices('proposal.reconfirmDemanded', {
  kind: 'ProposalNeedsReconfirm',
  object: 'proposal',
  why: 'youMustAct',
  collect: ({ proposalId }, db) => tellParty(db, proposalId),
});

declareNotices('proposal.reconfirmed', {
  kind: 'ProposalReconfirmed',
  object: 'proposal',
  collect: ({ proposalId }, db) => tellParty(db, proposalId),
});

/** Proposals that the end of a capacity marks; opened ones where owner and office are told. */
const markedBy = (db: Db, capacityId: string, opened = false): Promise<{ id: string; rfp_id: string }[]> =>
  db.query(
    `select p.id, p.rfp_id from proposal p join organization_capacity c on c.organization_id = p.party_id
      where c.id = $1 and c.kind = 'solver' and ${isMarked('p')} ${opened ? "and p.state = 'opened'" : ''} order by p.id`,
    [capacityId],
  );

async function tellMarked(db: Db, capacityId: string): Promise<NoticeDraft[]> {
  const drafts: NoticeDraft[] = [];
  for (const { id } of await markedBy(db, capacityId)) drafts.push(...(await tellParty(db, id)));
  return drafts;
}

/** A capacity ends without a word of the RFPs that it has to do with, so of those the parties of today are told. */
const partiesOfRfp = async (db: Db, rfpId: string): Promise<Parties> => (await partiesOf(db, 'rfp', { rfpId })) ?? {};

/** Before the opening they may not even learn that there is a proposal. */
async function tellReaders(db: Db, capacityId: string): Promise<NoticeDraft[]> {
  const drafts: NoticeDraft[] = [];
  for (const { id, rfp_id } of await markedBy(db, capacityId, true))
    drafts.push(...(await noticesToSides(db, rfp_id, COMPARING, await partiesOfRfp(db, rfp_id), id)));
  return drafts;
}

for (const event of ['capacity.revoked', 'capacity.expired'] as const)
  declareNotices(
    event,
    { kind: 'ProposalMarked', object: 'proposal', collect: ({ capacityId }, db) => tellMarked(db, capacityId) },
    { kind: 'OpenedProposalMarked', object: 'proposal', collect: ({ capacityId }, db) => tellReaders(db, capacityId) },
  );

/**
 * Owner and office learn once of what lapsed for want of the capacity: when the others are opened, or as the RFP fails
 * because there are none.
 */
for (const [event, isDue] of [
  ['rfp.openingFinished', 'true'],
  ['rfp.failed', `not ${hasTakenSql('$1', 'finishOpening')}`],
] as const)
  declareNotices(event, {
    kind: 'ProposalsLapsedUnverified',
    object: 'rfp',
    collect: async ({ rfpId }, db, parties) =>
      (await db.one(
        `select 1 from proposal p join proposal_step s on s.subject_id = p.id and s.step = 'lapse'
          where p.rfp_id = $1 and p.content_version > 0 and '${CAPACITY}' = any(string_to_array(s.note, ' '))
            and ${isDue}`,
        [rfpId],
      ))
        ? noticesToSides(db, rfpId, COMPARING, parties)
        : [],
  });
