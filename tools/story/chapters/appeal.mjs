import { print } from '../output.mjs';
import { expect, refusal, submitted } from './cast.mjs';

const LAST = 'query ($id: ID!) { problem(id: $id) { state appealUntil steps { step reason note } } }';

/** A rejection with a reason, one appeal, another judge. */
export async function tell(cast) {
  const { parvin, bahram, omid, reza, secondOfficeId } = cast;
  print.chapter('Appeal: every no has a reason, and somebody else looks again');
  const problemId = await submitted(cast);
  for (const officer of [parvin, bahram]) await officer.declareNoConflict(problemId);
  await parvin.tell(
    'rejectProblem',
    { problemId, reason: 'alreadySolved', note: 'Cameras for this are sold.' },
    'problem { state }',
  );
  const { problem } = await omid.ask(LAST, { id: problemId });
  print.sees(
    omid.name,
    `rejected, ${problem.steps.at(-1).reason}: “${problem.steps.at(-1).note}”; an appeal is possible until ${problem.appealUntil.slice(0, 10)}`,
  );
  await omid.tell(
    'appealProblem',
    { problemId, note: 'Those cameras do not see lines in circular knitting.' },
    'problem { state }',
  );
  expect(
    'who decided does not judge',
    (await refusal(parvin, 'grantProblemAppeal', { problemId, reason: 'newFacts' }, 'problem')) === 'STEP_NOT_ALLOWED',
  );
  await bahram.tell('grantProblemAppeal', { problemId, reason: 'misunderstood' }, 'problem { state }');
  print.does(bahram.name, 'grants the appeal: the problem was misunderstood. It is in triage again.');
  const second = await submitted(cast, {
    officeField: 'carpet',
    confidentiality: 'public',
    title: 'The pile of our carpets comes loose',
    symptom: 'The pile of every tenth carpet comes loose at the edge after shearing.',
  });
  const { problem: routed } = await omid.ask('query ($id: ID!) { problem(id: $id) { office { id } } }', { id: second });
  expect('it went to the office of its field', routed.office.id === secondOfficeId);
  await reza.declareNoConflict(second);
  await reza.tell('rejectProblem', { problemId: second, reason: 'outOfScope' }, 'problem { state }');
  await omid.tell('appealProblem', { problemId: second, note: 'It is a state, not a purchase.' }, 'problem { state }');
  await parvin.declareNoConflict(second);
  await parvin.tell('denyProblemAppeal', { problemId: second, reason: 'decisionStands' }, 'problem { id }');
  const { problem: denied } = await omid.ask(LAST, { id: second });
  print.sees(omid.name, `${denied.state}, judged by the fallback office: ${denied.steps.at(-1).reason}`);
  expect(
    'there is one appeal',
    (await refusal(omid, 'appealProblem', { problemId: second, note: 'Once more?' }, 'problem')) === 'APPEALED_ALREADY',
  );
  print.sees(omid.name, 'APPEALED_ALREADY: there is one appeal');
}
