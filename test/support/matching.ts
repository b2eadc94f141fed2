import type { TestApi } from './api.js';

export const DECLARE = 'mutation($input: DeclareConflictOfInterestInput!) { declareConflictOfInterest(input: $input) { conflict { id kind note officer } refusals { code field } } }';

/** The officers say that no interest of theirs touches the problem, as before a first decision. */
export async function declareNoConflict(api: TestApi, problemId: string, ...officers: { id: string }[]): Promise<void> {
  for (const officer of officers) {
    const { refusals } = (await api.as(officer).request(DECLARE, { input: { problemId, kind: 'none' } })).data.declareConflictOfInterest;
    if (refusals.length) throw new Error(`The declaration was refused: ${JSON.stringify(refusals)}`);
  }
}
