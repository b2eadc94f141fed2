import { print } from '../output.mjs';
import { expect, refusal, stateOf, submitted } from './cast.mjs';

/** Questions, and the way from office to office. */
export async function tell(cast) {
  const { parvin, omid, reza, secondOfficeId, officeId } = cast;
  print.chapter('Referral: a question first, then another office');
  const problemId = await submitted(cast);
  await parvin.tell('askProblemInfo', { problemId, question: 'Does it happen on all machines?' }, 'problem { state }');
  const { problem: asked } = await omid.ask(
    'query ($id: ID!) { problem(id: $id) { state dueAt steps { step note } draftRevision } }',
    { id: problemId },
  );
  print.sees(omid.name, `“${asked.steps.at(-1).note}”, to be answered by ${asked.dueAt.slice(0, 10)}`);
  await omid.tell('answerProblemInfo', { problemId, answer: 'On all fourteen, mostly at night.' }, 'problem { state }');
  print.does(omid.name, 'answers; the problem is in triage again.');
  expect('the other office sees nothing yet', (await stateOf(reza, 'problem', problemId)) === null);
  await parvin.declareNoConflict(problemId);
  expect(
    'an office does not refer to itself',
    (await refusal(parvin, 'referProblem', { problemId, officeId, reason: 'otherField' }, 'problem')) === 'SAME_OFFICE',
  );
  await parvin.tell('referProblem', { problemId, officeId: secondOfficeId, reason: 'otherField' }, 'problem { state }');
  expect(
    'both offices read it now',
    (await stateOf(reza, 'problem', problemId)) === 'referred' &&
      (await stateOf(parvin, 'problem', problemId)) === 'referred',
  );
  print.does(parvin.name, 'refers it to the office for carpets, for its field.');
  await reza.tell('bounceProblem', { problemId, reason: 'noCapacity' }, 'problem { state }');
  expect('it is back and gone from there', (await stateOf(reza, 'problem', problemId)) === null);
  const { problem: back } = await parvin.ask('query ($id: ID!) { problem(id: $id) { state steps { step reason } } }', {
    id: problemId,
  });
  print.sees(parvin.name, `it back in ${back.state}: ${back.steps.at(-1).reason}`);
  await parvin.tell(
    'referProblem',
    { problemId, officeId: secondOfficeId, reason: 'other', note: 'They know knitting; we agreed by phone.' },
    'problem { state }',
  );
  await reza.tell('takeProblem', { problemId }, 'problem { state }');
  await reza.declareNoConflict(problemId);
  await reza.tell('acceptProblem', { problemId }, 'problem { state }');
  expect('who passed it on reads it no more', (await stateOf(parvin, 'problem', problemId)) === null);
  print.does(reza.name, 'takes it the second time and accepts it; the first office reads nothing of it any more.');
  await omid.tell('withdrawProblem', { problemId, reason: 'solvedOtherwise' }, 'problem { state }');
}
