import { until } from '../client.mjs';
import { call, define } from '../main-job.mjs';
import { print } from '../output.mjs';
import * as texts from '../texts.mjs';
import { expect } from './cast.mjs';
import { publish } from './addendum.mjs';
import { invite } from './matched.mjs';

const DOSSIER = 'query ($id: ID!) { rfp(id: $id) { ndaText { number text } content { background } } }';

/** The NDA text: accepted before anything is read, and again when it changes. */
export async function tell(cast) {
  const { omid, elham } = cast;
  print.chapter('NDA: nothing before it is accepted, and again when it changes');
  const rfp = await call(cast, await define(cast), 40);
  await invite(cast, rfp, [elham]);
  const read = async () => (await elham.ask(DOSSIER, { id: rfp.id })).rfp;
  expect('the dossier is closed', (await read()).content === null);
  await elham.tell('acceptNda', { rfpId: rfp.id, number: 1 }, 'rfp { id }');
  expect('the dossier is open', (await read()).content !== null);
  print.does(elham.name, 'accepts the NDA text and reads the dossier.');
  await publish(cast, rfp, 'minor', {
    ndaText: `${texts.ndaText}\n\nAlso what is seen on a visit stays confidential.`,
    reason: 'Visits are covered now.',
  });
  const closed = await until('the new text is there', async () => {
    const now = await read();
    return now.ndaText.number === 2 && now;
  });
  expect('the dossier is closed again', closed.content === null);
  print.does(omid.name, 'changes the NDA text by an addendum.');
  print.sees(elham.name, 'the dossier closed until the new text is accepted');
  await elham.tell('acceptNda', { rfpId: rfp.id, number: 2 }, 'rfp { id }');
  expect('the dossier is open again', (await read()).content !== null);
  const { myNdaAcceptances } = await elham.ask('{ myNdaAcceptances { nodes { number } } }');
  expect('what was accepted stays readable', myNdaAcceptances.nodes.length === 2);
  print.sees(elham.name, 'both texts she accepted, word for word');
}
