import { gather } from '../main-job.mjs';
import * as texts from '../texts.mjs';

/** Everybody of the main job, and a second office beside the fallback. */
export async function gatherAll(stage, people) {
  const cast = await gather(stage, people);
  const reza = await people.join('Reza Carpet', 'reza@carpets.example');
  const secondOfficeId = await stage.secondOffice(
    cast.administrator,
    reza,
    { name: 'Coordinating Office Carpets', province: 'IR-10', country: 'IR' },
    'carpet',
  );
  const { me } = await cast.parvin.ask('{ me { id memberships { organization { id } } } }');
  return { ...cast, reza, secondOfficeId, officeId: me.memberships[0].organization.id };
}

/** A problem of the owner's, submitted and in triage with the fallback office. */
export async function submitted({ omid }, changes = {}) {
  const { problem } = await omid.tell('createProblem', { ...texts.problem, ...changes }, 'problem { id }');
  await omid.tell('submitProblem', { problemId: problem.id }, 'problem { state }');
  return problem.id;
}

/** @throws when what was expected did not come. */
export function expect(what, isSo) {
  if (!isSo) throw new Error(`It should be so and is not: ${what}.`);
}

/** The code by which a mutation is refused. @throws when it is not. */
export async function refusal(person, mutation, input, object) {
  const payload = await person.try(mutation, input, `${object} { id }`);
  expect(`${person.name} is refused ${mutation}`, payload.refusals.length > 0);
  return payload.refusals[0].code;
}

export const stateOf = async (person, type, id) =>
  (await person.ask(`query ($id: ID!) { ${type}(id: $id) { id state } }`, { id }))[type]?.state ?? null;
