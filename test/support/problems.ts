import { codesOf, errorsOf, type TestApi } from './api.js';
import type { Office, Organization } from './factories.js';

export const CREATE =
  'mutation($input: CreateProblemInput!) { createProblem(input: $input) { problem { id state draftRevision unknown officeField } refusals { code field params { name value } } } }';
export const UPDATE =
  'mutation($input: UpdateProblemInput!) { updateProblem(input: $input) { problem { id state draftRevision title symptom officeField unknown budgetMin budgetMax currency language } refusals { code field } } }';
export const SUBMIT =
  'mutation($input: SubmitProblemInput!) { submitProblem(input: $input) { problem { id state submittedAt office { id } } refusals { code field params { name value } } } }';
export const ACCEPT =
  'mutation($input: AcceptProblemInput!) { acceptProblem(input: $input) { problem { id state } refusals { code field params { name value } } } }';
export const REMARK =
  'mutation($input: AddProblemRemarkInput!) { addProblemRemark(input: $input) { problem { id remarks { nodes { text writtenAt } } } refusals { code field } } }';
export const DELETE =
  'mutation($input: DeleteProblemDraftInput!) { deleteProblemDraft(input: $input) { done refusals { code } } }';

export const DECLARE =
  'mutation($input: DeclareConflictOfInterestInput!) { declareConflictOfInterest(input: $input) { conflict { id kind note officer } refusals { code field } } }';

/** The officers say that no interest of theirs touches the problem, as before a first decision. */
export async function declareNoConflict(api: TestApi, problemId: string, ...officers: { id: string }[]): Promise<void> {
  for (const officer of officers) {
    const { refusals } = (await api.as(officer).request(DECLARE, { input: { problemId, kind: 'none' } })).data
      .declareConflictOfInterest;
    if (refusals.length) throw new Error(`The declaration was refused: ${JSON.stringify(refusals)}`);
  }
}

/** Answers that suffice to submit. */
export const fullAnswers = {
  title: 'Scrap at the third loom',
  symptom: 'Every tenth carpet from the third loom has a broken weft.',
  province: 'IR-23',
  placeText: 'Hall 2',
  officeField: 'other',
  confidentiality: 'public',
};

type Answers = Record<string, unknown>;
interface Actors {
  owner: Organization;
  office: Office;
}
/** Answers of the intake beside the actors; what is not given comes from `fullAnswers`. */
export type ProblemOptions = Actors & Answers;

/** A draft of the owner's, by its head. */
export async function draftProblem(api: TestApi, owner: Organization, answers: Answers = {}): Promise<string> {
  const answer = await api
    .as(owner.head)
    .request(CREATE, { input: { ...fullAnswers, organizationId: owner.id, ...answers } });
  refuseNone('createProblem', errorsOf(answer), answer.data?.createProblem);
  return answer.data.createProblem.problem.id as string;
}

/** Submitted, and in triage with the office, whose officers have said that no interest of theirs touches it. */
export async function submittedProblem(api: TestApi, { owner, office, ...answers }: ProblemOptions): Promise<string> {
  const id = await draftProblem(api, owner, answers);
  const answer = await api.as(owner.head).request(SUBMIT, { input: { problemId: id } });
  refuseNone('submitProblem', errorsOf(answer), answer.data?.submitProblem);
  // Of several offices of one field routing picks one; a story names its own.
  await api.owner.query('update problem set office_id = $2 where id = $1', [id, office.id]);
  await api.owner.query("update waiting set office_id = $2 where object_type = 'problem' and object_id = $1", [
    id,
    office.id,
  ]);
  await api.owner.query(
    `update outbox set parties = parties || jsonb_build_object('office', jsonb_build_array($2::text))
      where event = 'problem.submitted' and payload->>'problemId' = $1`,
    [id, office.id],
  );
  await declareNoConflict(api, id, ...office.officers);
  return id;
}

/** Accepted by the office's first officer. The owner must be verified as problemOwner. */
export async function acceptedProblem(api: TestApi, options: ProblemOptions): Promise<string> {
  const id = await submittedProblem(api, options);
  const answer = await api.as(options.office.head).request(ACCEPT, { input: { problemId: id } });
  refuseNone('acceptProblem', errorsOf(answer), answer.data?.acceptProblem);
  return id;
}

function refuseNone(mutation: string, errors: string[], payload: Parameters<typeof codesOf>[0]): void {
  const faults = [...errors, ...codesOf(payload)];
  if (faults.length) throw new Error(`${mutation}: ${faults.join(', ')}`);
}
