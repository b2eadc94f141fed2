import { until } from '../client.mjs';
import { call, define } from '../main-job.mjs';
import { print } from '../output.mjs';
import { expect, refusal, submitted } from './cast.mjs';

/** Interests of definers and officers, declared before they decide. */
export async function tell(cast) {
  const { parvin, bahram, darya } = cast;
  print.chapter('Conflict of interest: declared first, and the work passes on');
  const problemId = await submitted(cast);
  print.sees(
    parvin.name,
    `${await refusal(parvin, 'acceptProblem', { problemId }, 'problem')}: before the first decision an officer says whether an interest touches it`,
  );
  await parvin.declareNoConflict(problemId);
  await parvin.tell('acceptProblem', { problemId }, 'problem { state }');
  const { engagement } = await parvin.tell(
    'offerEngagement',
    { problemId, definerId: darya.organizationId, durationDays: 10 },
    'engagement { id }',
  );
  await darya.tell(
    'declareDefinerConflict',
    { engagementId: engagement.id, conflict: 'ownProduct', note: 'We sell a counter for broken needles.' },
    'engagement { conflict }',
  );
  const code = await refusal(darya, 'acceptEngagement', { engagementId: engagement.id }, 'engagement');
  expect('the definer waits for the office', code === 'CONFLICT_NOT_WAIVED');
  print.sees(darya.name, `${code}: the office decides whether it goes on`);
  await parvin.tell(
    'waiveDefinerConflict',
    { engagementId: engagement.id, note: 'The counter is no rival to any solution.' },
    'engagement { isConflictWaived }',
  );
  await darya.tell('acceptEngagement', { engagementId: engagement.id }, 'engagement { state }');
  print.does(parvin.name, `lets ${darya.name} go on, with the reason on record.`);
  const defined = await define(cast);
  const rfp = await call(cast, defined);
  const matches = await until('the companies are scored', async () => {
    const { reviewQueue } = await parvin.ask(
      'query ($id: ID!) { reviewQueue(rfpId: $id) { nodes { id company { name } } } }',
      { id: rfp.id },
    );
    return reviewQueue.nodes.length >= 2 && reviewQueue.nodes;
  });
  const input = { matchId: matches[0].id };
  await parvin.tell(
    'declareConflictOfInterest',
    { problemId: defined, kind: 'business', note: 'My brother works there.' },
    'conflict { kind }',
  );
  const recused = await refusal(parvin, 'approveMatch', input, 'match');
  expect('the officer stepped back', recused === 'RECUSED');
  await bahram.tell('approveMatch', input, 'match { state }');
  print.does(bahram.name, `takes over from ${parvin.name} (${recused}) and approves ${matches[0].company.name}.`);
}
