import type { TestApi } from './api.js';
import type { Office, Organization } from './factories.js';
import { acceptedProblem } from './problems.js';

export interface Parties {
  office: Office;
  owner: Organization;
  definer: Organization;
}

const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Sections that pass the gate. */
export const fullSections = (): Record<string, Record<string, unknown>> => ({
  subject: {
    title: 'Scrap in weaving is too high',
    province: 'IR-23',
    isicDivision: '13',
    technologyCategory: 'KB5',
    processStep: 'weaving hall, third loom',
  },
  observation: {
    symptom: 'The third loom breaks its weft eleven times a shift and the pieces go to scrap.',
    whereWhen: { text: 'third loom, all shifts', since: day(-90), frequency: 'daily' },
    magnitude: { value: 8, unit: '%', period: 'month' },
  },
  measures: {
    items: [
      {
        baseline: { metric: 'scrap rate', value: 8, unit: '%', method: 'weighing each shift', date: day(-10) },
        target: { metric: 'scrap rate', value: 3, unit: 'percent', date: day(300), direction: 'lower' },
      },
    ],
  },
  stakes: {
    impact: { amountPerMonth: '900000000', currency: 'IRR', jobs: 12 },
    need: 'The hall must run at a profit again.',
  },
  background: { tried: [{ approach: 'another yarn', whyFailed: 'no change' }] },
  constraints: { items: [{ text: 'no stop longer than four hours', kind: 'downtime', reason: 'three shifts' }] },
  outcome: {
    outcomeKind: 'product',
    trlTarget: 7,
    months: 9,
    cooperationKinds: ['jointDevelopment'],
    ipStance: 'shared',
  },
});

export const OFFER =
  'mutation($input: OfferEngagementInput!) { offerEngagement(input: $input) { engagement { id state } refusals { code field } } }';
export const ACCEPT_OFFER =
  'mutation($input: AcceptEngagementInput!) { acceptEngagement(input: $input) { engagement { id state contacts { organizationId email } } refusals { code } } }';
export const SAVE_SECTION = `mutation($input: SaveDefinitionSectionInput!) { saveDefinitionSection(input: $input) {
  definition { id sections { key revision } content { subject { title } stakes { need } } } base { subject { title }
  stakes { need } } refusals { code field params { name value } } } }`;
export const ASK =
  'mutation($input: AskSignatureInput!) { askSignature(input: $input) { definition { id state contentHash } refusals { code field } } }';
export const SIGN =
  'mutation($input: SignDefinitionInput!) { signDefinition(input: $input) { definition { id state contentHash signedAt } refusals { code } } }';
export const APPROVE_DEFINITION =
  'mutation($input: ApproveDefinitionInput!) { approveDefinition(input: $input) { definition { id state } refusals { code } } }';

const DEFINITION =
  'query($id: ID!) { problem(id: $id) { definitions(first: 1) { nodes { id sections { key revision } } } } }';

/** An accepted problem whose offer the definer has accepted; answers the ids. */
export async function begunDefinition(
  api: TestApi,
  parties: Parties,
  confidentiality = 'public',
): Promise<{ problemId: string; engagementId: string; definitionId: string }> {
  const { owner, office, definer } = parties;
  const problemId = await acceptedProblem(api, { owner, office, confidentiality });
  const offered = (await api.as(office.head).request(OFFER, { input: { problemId, definerId: definer.id } })).data
    .offerEngagement;
  if (offered.refusals.length) throw new Error(`The offer was refused: ${JSON.stringify(offered.refusals)}`);
  await api
    .as(definer.head)
    .request(ACCEPT_OFFER, { input: { engagementId: offered.engagement.id, noConflict: true } });
  const { nodes } = (await api.as(definer.head).request(DEFINITION, { id: problemId })).data.problem.definitions;
  return { problemId, engagementId: offered.engagement.id, definitionId: nodes[0].id };
}

/** Writes all sections as the definer. */
export async function writeSections(
  api: TestApi,
  { definer }: Parties,
  problemId: string,
  sections = fullSections(),
): Promise<void> {
  const client = api.as(definer.head);
  const [version] = (await client.request(DEFINITION, { id: problemId })).data.problem.definitions.nodes;
  for (const [key, section] of Object.entries(sections)) {
    const revision = version.sections.find((known: { key: string }) => known.key === key)?.revision ?? 0;
    const saved = (
      await client.request(SAVE_SECTION, { input: { definitionId: version.id, revision, content: { [key]: section } } })
    ).data.saveDefinitionSection;
    if (saved.refusals.length) throw new Error(`Section ${key} was refused: ${JSON.stringify(saved.refusals)}`);
  }
}

/** Written, signed by the owner, and approved by the last officer; answers the problem's id. */
export async function approvedDefinition(
  api: TestApi,
  { confidentiality, ...parties }: Parties & { confidentiality: string },
): Promise<string> {
  const { problemId, definitionId } = await begunDefinition(api, parties, confidentiality);
  await writeSections(api, parties, problemId);
  const asked = (await api.as(parties.definer.head).request(ASK, { input: { definitionId } })).data.askSignature;
  if (asked.refusals.length) throw new Error(`The definition was refused: ${JSON.stringify(asked.refusals)}`);
  await api
    .as(parties.owner.head)
    .request(SIGN, { input: { definitionId, contentHash: asked.definition.contentHash } });
  const approver = parties.office.officers.at(-1) ?? parties.office.head;
  const approved = (await api.as(approver).request(APPROVE_DEFINITION, { input: { definitionId } })).data
    .approveDefinition;
  if (approved.refusals.length) throw new Error(`The approval was refused: ${JSON.stringify(approved.refusals)}`);
  return problemId;
}
