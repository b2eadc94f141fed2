import { declareNotices, type NoticeDraft } from '@peyvand/notices';
import type { Db } from '@peyvand/platform';
import { words } from './proposal.words.js';

/** Heads and managers of the party, and nobody else: before the opening the very existence is theirs. */
async function tellParty(db: Db, proposalId: string): Promise<NoticeDraft[]> {
  const rows = await db.query<{ person_id: string; number: string }>(
    `select m.person_id, r.number from proposal p join rfp r on r.id = p.rfp_id
       join membership m on m.organization_id = p.party_id and m.until is null and m.role <> 'member'
     where p.id = $1`,
    [proposalId],
  );
  const [first] = rows;
  return first
    ? [{ recipientIds: rows.map((row) => row.person_id), objectId: proposalId, params: { number: first.number } }]
    : [];
}

declareNotices('proposal.submitted', {
  kind: 'ProposalReceived',
  object: 'proposal',
  words: words.ProposalReceived,
  collect: ({ proposalId }, db) => tellParty(db, proposalId),
});

declareNotices('proposal.withdrawn', {
  kind: 'ProposalWithdrawn',
  object: 'proposal',
  words: words.ProposalWithdrawn,
  collect: ({ proposalId }, db) => tellParty(db, proposalId),
});

declareNotices('proposal.locked', {
  kind: 'ProposalLocked',
  object: 'proposal',
  words: words.ProposalLocked,
  collect: ({ proposalId }, db) => tellParty(db, proposalId),
});

declareNotices('proposal.lapsed', {
  kind: 'ProposalLapsed',
  object: 'proposal',
  words: words.ProposalLapsed,
  collect: ({ proposalId }, db) => tellParty(db, proposalId),
});

declareNotices('proposal.opened', {
  kind: 'ProposalOpened',
  object: 'proposal',
  words: words.ProposalOpened,
  collect: ({ proposalId }, db) => tellParty(db, proposalId),
});

declareNotices('proposal.voided', {
  kind: 'ProposalVoided',
  object: 'proposal',
  words: words.ProposalVoided,
  collect: ({ proposalId }, db) => tellParty(db, proposalId),
});

declareNotices('proposal.reconfirmDemanded', {
  kind: 'ProposalNeedsReconfirm',
  object: 'proposal',
  why: 'youMustAct',
  words: words.ProposalNeedsReconfirm,
  collect: ({ proposalId }, db) => tellParty(db, proposalId),
});

declareNotices('proposal.reconfirmed', {
  kind: 'ProposalReconfirmed',
  object: 'proposal',
  words: words.ProposalReconfirmed,
  collect: ({ proposalId }, db) => tellParty(db, proposalId),
});
