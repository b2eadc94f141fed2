import { until } from '../client.mjs';
import { call, define } from '../main-job.mjs';
import { print } from '../output.mjs';
import * as texts from '../texts.mjs';
import { publish } from './addendum.mjs';
import { expect, stateOf } from './cast.mjs';
import { invite } from './matched.mjs';

/** A material change: every proposal must be confirmed again, or it lapses at the close. */
export async function tell(cast, stage) {
  const { administrator, officeId, elham, sina } = cast;
  print.chapter('Material addendum: all are told, every proposal is confirmed again or lapses');
  await stage.numbers(administrator, officeId, { addendumMinLeft: 'PT5S' });
  const rfp = await call(cast, await define(cast), 45);
  await invite(cast, rfp, [elham, sina]);
  const proposals = new Map();
  for (const company of [elham, sina]) {
    await company.tell('acceptNda', { rfpId: rfp.id, number: 1 }, 'rfp { id }');
    const {
      rfp: { content },
    } = await company.ask('query ($id: ID!) { rfp(id: $id) { content { requirements { id } } } }', { id: rfp.id });
    const { proposal } = await company.tell('createProposal', { rfpId: rfp.id }, 'proposal { id draft { revision } }');
    await company.tell(
      'submitProposal',
      {
        proposalId: proposal.id,
        content: texts.proposal(content.requirements, {
          language: 'en',
          approach: 'Line cameras under the needle bed.',
          amount: '9000000000',
        }),
      },
      'proposal { state }',
    );
    proposals.set(company, proposal.id);
  }
  print.does(`${elham.name} and ${sina.name}`, 'hand in a proposal each.');
  const { rfp: before } = await cast.omid.ask(
    'query ($id: ID!) { rfp(id: $id) { content { requirements { id text kind acceptanceTest rank competences } } } }',
    { id: rfp.id },
  );
  const requirements = before.content.requirements.map((one, place) =>
    place === 1 ? { ...one, text: 'At most one false stop a week and machine' } : one,
  );
  await publish(cast, rfp, 'material', {
    reason: 'One false stop a day is too many.',
    content: { requirements, timeline: texts.rfpContent(45).timeline },
  });
  await until(
    'the proposals wait for their party',
    async () => (await stateOf(elham, 'proposal', proposals.get(elham))) === 'needsReconfirm',
  );
  print.sees(elham.name, 'needsReconfirm: a requirement changed');
  await elham.tell('reconfirmProposal', { proposalId: proposals.get(elham), addendumNumber: 1 }, 'proposal { state }');
  print.does(elham.name, `confirms; ${sina.name} does nothing.`);
  await until(
    'the deadline passes',
    async () => (await stateOf(elham, 'proposal', proposals.get(elham))) === 'opened',
    75,
  );
  const lapsed = await stateOf(sina, 'proposal', proposals.get(sina));
  expect('the other proposal lapsed', lapsed === 'lapsed');
  print.sees(sina.name, `${lapsed}: it was not confirmed for the addendum`);
}
