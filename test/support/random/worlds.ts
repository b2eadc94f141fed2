import type { TestApi } from '../api.js';
import { ASK, begunDefinition, writeSections } from '../definitions.js';
import { acceptedProblem, submittedProblem } from '../problems.js';
import { submittedProposal } from '../proposals.js';
import {
  APPROVE_ADDENDUM,
  giveAccess,
  openRfp,
  PUBLISH_ADDENDUM,
  setScene,
  writtenAddendum,
  writtenRfp,
  type Scene,
} from '../rfps.js';

const REJECT = `mutation($input: RejectProblemInput!) {
  rejectProblem(input: $input) { problem { state } refusals { code } } }`;

/** Worlds that random steps alone would hardly come to, so many times: in each waits what is seldom reached. */
export async function setWorlds(api: TestApi, times: number): Promise<void> {
  for (let at = 0; at < times; at += 1) await setOne(api);
}

async function setOne(api: TestApi): Promise<void> {
  const scene = await setScene(api);
  const { office, owner } = scene;
  const definer = await api.a.organization({ capacities: ['definer'] });
  const parties = { owner, office, definer };

  await changedRfp(api, scene);
  const confirming = await setScene(api);
  // Approved, it asks for that as soon as a worker hears of it.
  const addendumId = await changedRfp(api, confirming);
  await api.as(confirming.office.head).request(APPROVE_ADDENDUM, { input: { addendumId } });

  // A definition that waits for its signature, a problem that definers may ask for, one to refer, one to appeal.
  const { problemId, definitionId } = await begunDefinition(api, parties);
  await writeSections(api, parties, problemId);
  await api.as(definer.head).request(ASK, { input: { definitionId } });
  await acceptedProblem(api, { owner, office });
  await submittedProblem(api, { owner, office });
  const rejected = await submittedProblem(api, { owner, office });
  await api
    .as(office.head)
    .request(REJECT, { input: { problemId: rejected, reason: 'outOfScope', note: 'Out of our field.' } });

  // An RFP in writing, and one of which a proposal is here and that closes while the walk goes on.
  await writtenRfp(api, await setScene(api));
  const closing = await setScene(api);
  await rfpWithProposal(api, closing);
}

/** A material addendum in review: approved, it asks the proposal that is here to be confirmed again. */
async function changedRfp(api: TestApi, scene: Scene): Promise<string> {
  const rfpId = await rfpWithProposal(api, scene);
  const { id: addendumId, contentHash } = await writtenAddendum(api, scene, rfpId, 'material', {
    content: { summary: 'Scrap at the third loom is to fall below three percent.' },
  });
  await api.as(scene.owner.head).request(PUBLISH_ADDENDUM, { input: { addendumId, contentHash } });
  return addendumId;
}

async function rfpWithProposal(api: TestApi, scene: Scene): Promise<string> {
  const rfpId = await openRfp(api, scene, { closesIn: 7 * 86_400 });
  await giveAccess(api, rfpId, scene.solver);
  await submittedProposal(api, rfpId, scene.solver);
  return rfpId;
}
