import { until } from '../client.mjs';
import { print } from '../output.mjs';
import { expect, stateOf, submitted } from './cast.mjs';

const WORK = 'query { myWork { nodes { objectType objectId state escalation reminders } } }';
const kinds = async (person) => (await person.ask('{ notices(first: 50) { nodes { kind objectId } } }')).notices.nodes;

/** Nothing dies in silence: the clocks, one after the other. Real time passes; the office has short numbers. */
export async function tell(cast, stage) {
  const { administrator, parvin, omid, reza, secondOfficeId, darya } = cast;
  print.chapter('Silence: reminded, then the head, then the fallback office');
  const short = { problemTriage: 'PT2S', escalation: 'PT2S', problemNeedsInfo: 'PT6S', engagementOffered: 'PT3S' };
  await stage.numbers(administrator, secondOfficeId, short);
  const problemId = await submitted(cast, { officeField: 'carpet' });
  for (const [level, kind, who] of [
    ['reminded', 'ProblemOverdue', reza],
    ['head', 'ProblemOverdueAtHead', reza],
    ['fallback', 'ProblemOverdueAtFallback', parvin],
  ]) {
    await until(`the escalation ${level}`, async () =>
      (await kinds(who)).some((notice) => notice.kind === kind && notice.objectId === problemId),
    );
    print.sees(who.name, `${kind}`);
  }
  const queue = await until('the fallback office finds it in its queue', async () =>
    (await parvin.ask(WORK)).myWork.nodes.find(({ objectId }) => objectId === problemId),
  );
  print.sees(parvin.name, `it in her queue: ${queue.state}, ${queue.reminders} reminders, ${queue.escalation}`);
  await parvin.declareNoConflict(problemId);
  await parvin.tell('acceptProblem', { problemId }, 'problem { state }');
  print.does(parvin.name, "accepts it in the silent office's place.");
  const { engagement } = await parvin.tell(
    'offerEngagement',
    { problemId, definerId: darya.organizationId, durationDays: 10 },
    'engagement { id }',
  );
  await until('the offer expires', async () => (await stateOf(darya, 'engagement', engagement.id)) === 'expired');
  await until('the office is told', async () => (await kinds(reza)).some(({ kind }) => kind === 'EngagementExpired'));
  print.sees(reza.name, 'EngagementExpired: the definer did not answer; another one is to be found');
  const asked = await submitted(cast, { officeField: 'carpet' });
  await reza.tell('askProblemInfo', { problemId: asked, question: 'Since when?' }, 'problem { state }');
  await until('the owner is reminded', async () =>
    (await kinds(omid)).some(({ kind, objectId }) => kind === 'ProblemInfoReminder' && objectId === asked),
  );
  await until('the question lapses', async () => (await stateOf(omid, 'problem', asked)) === 'lapsed');
  print.sees(omid.name, 'ProblemInfoReminder, then ProblemLapsed; a copy can be submitted whenever it likes');
  const { problem } = await omid.tell('copyProblem', { problemId: asked }, 'problem { id state }');
  expect('the copy is a draft', problem.state === 'draft');
}
