import type { Client } from './api.js';

interface Offered {
  readonly name: string;
  readonly refusals: readonly { readonly code: string }[];
}

const QUERY = (word: string): string =>
  `query ($id: ID!) { ${word}(id: $id) { nextSteps { name refusals { code } } } }`;

/** Names of the steps that a person can take from an object now, nothing standing in the way. */
export async function stepsFrom(person: Client, word: string, id: string): Promise<string[]> {
  const { data } = await person.request(QUERY(word), { id });
  const steps: Offered[] = data?.[word]?.nextSteps ?? [];
  return steps.filter(({ refusals }) => !refusals.length).map(({ name }) => name);
}

/** Whether a company may begin a proposal on an RFP. */
export const mayPropose = async (company: Client, rfpId: string): Promise<boolean> =>
  (await stepsFrom(company, 'rfp', rfpId)).includes('proposal.create');
