import { CloseDueRfps } from '@peyvand/proposals';
import type { TestApi } from './api.js';
import type { Organization } from './factories.js';

export const CREATE_PROPOSAL =
  'mutation($input: CreateProposalInput!) { createProposal(input: $input) { proposal { id state draft { revision } } refusals { code field } } }';
export const SAVE_PROPOSAL = `mutation($input: SaveProposalDraftInput!) { saveProposalDraft(input: $input) {
  proposal { id state draft { revision content { technical { approach understanding } price { amount } } } }
  refusals { code field } } }`;
/** Everything a draft says, in the form in which it is sent. */
export const DRAFT_CONTENT = `{ technical { language understanding approach trl trlEvidence plan months team risks ip
  answers { requirementId meets text evidence } } price { amount currency taxesIncluded validUntil items { item amount }
  terms } }`;
export const SUBMIT_PROPOSAL = `mutation($input: SubmitProposalInput!) { submitProposal(input: $input) {
  proposal { id state version draft { revision } technical { approach } price { amount } receipts { number version
  digest receivedAt } }
  receipt { number version digest receivedAt secret copy } refusals { code field params { name value } } } }`;
export const WITHDRAW_PROPOSAL =
  'mutation($input: WithdrawProposalInput!) { withdrawProposal(input: $input) { proposal { id state } refusals { code } } }';

/** A text by which a leak is known. */
export const CANARY = 'heliotrope-canary';
export const CANARY_PRICE = '987654321012';

/** A complete proposal for the call of `fullContent`. */
export function fullProposal(requirementIds: readonly string[]): Record<string, unknown> {
  return {
    technical: {
      language: 'en',
      understanding: 'Broken wefts are seen too late.',
      approach: `A camera over the loom, ${CANARY}.`,
      trl: 7,
      trlEvidence: 'Two plants.',
      plan: 'Install, train, measure.',
      months: 6,
      team: 'Three engineers.',
      risks: 'Dust; lenses are wiped.',
      ip: 'To the owner.',
      answers: requirementIds.map((requirementId) => ({
        requirementId,
        meets: 'fully',
        text: 'Yes.',
        evidence: 'Trial.',
      })),
    },
    price: { amount: CANARY_PRICE, currency: 'IRR', taxesIncluded: true, validUntil: '2030-01-01' },
  };
}

export async function requirementsOf(api: TestApi, rfpId: string): Promise<string[]> {
  const { rows } = await api.owner.query<{ id: string }>(
    "select r ->> 'id' as id from rfp, jsonb_array_elements(draft -> 'requirements') r where rfp.id = $1",
    [rfpId],
  );
  return rows.map(({ id }) => id);
}

/** A draft of the company's head; answers its id. */
export async function beginProposal(api: TestApi, rfpId: string, party: Organization): Promise<string> {
  const { createProposal } = (await api.as(party.head).request(CREATE_PROPOSAL, { input: { rfpId } })).data;
  if (createProposal.refusals.length)
    throw new Error(`The proposal was refused: ${JSON.stringify(createProposal.refusals)}`);
  return createProposal.proposal.id;
}

/** Handed in by the company's head. */
export async function submittedProposal(
  api: TestApi,
  rfpId: string,
  party: Organization,
): Promise<{ id: string; receipt: Record<string, unknown> }> {
  const proposalId = await beginProposal(api, rfpId, party);
  const input = { proposalId, content: fullProposal(await requirementsOf(api, rfpId)) };
  const { submitProposal } = (await api.as(party.head).request(SUBMIT_PROPOSAL, { input })).data;
  if (submitProposal.refusals.length)
    throw new Error(`The proposal was refused: ${JSON.stringify(submitProposal.refusals)}`);
  return { id: proposalId, receipt: submitProposal.receipt };
}

/** Moves the deadline into the past, as the schema owner may, and lets the closing clock's operation run. */
export async function closeNow(api: TestApi, rfpId: string): Promise<void> {
  await api.owner.query(
    `update rfp set questions_until = null, answers_until = null,
      closes_at = clock_timestamp() - interval '1 millisecond' where id = $1`,
    [rfpId],
  );
  await api.app.get(CloseDueRfps, { strict: false }).run();
}
