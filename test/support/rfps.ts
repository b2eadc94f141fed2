import { newId } from '@peyvand/kernel';
import { OpenDueRfps } from '@peyvand/rfps';
import type { TestApi } from './api.js';
import type { Office, Organization } from './factories.js';
import { approvedDefinition } from './definitions.js';

export interface Scene {
  office: Office;
  owner: Organization;
  definer: Organization;
  solver: Organization;
  problemId: string;
}

interface SceneOptions {
  confidentiality?: 'public' | 'anonymousOwner' | 'ndaOnly';
}

/**
 * An office with short numbers, an owner with an accepted problem and its approved definition, its definer, a solver.
 */
export async function setScene(api: TestApi, { confidentiality = 'public' }: SceneOptions = {}): Promise<Scene> {
  const office = await api.an.office({ officers: 3, numbers: { minOpen: 'PT1S', answersLead: 'PT0S' } });
  const owner = await api.a.organization({
    name: `Golrang Carpet ${newId().slice(-6)}`,
    capacities: ['problemOwner'],
    phones: ['+98 21 1234567'],
  });
  const definer = await api.a.organization({ capacities: ['definer'] });
  const solver = await api.a.organization({ capacities: ['solver'] });
  const problemId = await approvedDefinition(api, { owner, definer, office, confidentiality });
  return { office, owner, definer, solver, problemId };
}

const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const moment = (seconds: number): string => new Date(Date.now() + seconds * 1_000).toISOString();

/** A text that passes the gate; closes after `closesIn` seconds. */
export const fullContent = (closesIn = 3_600): Record<string, unknown> => ({
  languages: ['fa', 'en'],
  summary: 'Scrap at the third loom is to fall.',
  background: 'The plant weaves machine-made carpets in three shifts.',
  objectives: [
    {
      kpi: 'scrap rate',
      baseline: 8,
      target: 3,
      unit: '%',
      method: 'weighing each shift',
      date: day(300),
      aim: 'production',
    },
  ],
  scopeIn: ['third loom'],
  scopeOut: [{ text: 'a new loom', reason: 'no budget' }],
  requirements: [
    {
      text: 'finds a broken weft within two seconds',
      kind: 'must',
      acceptanceTest: 'ten trials',
      rank: 1,
      competences: ['machine-vision'],
    },
    {
      text: 'shows its alarms in Persian',
      kind: 'should',
      acceptanceTest: 'by sight',
      rank: 2,
      competences: ['machine-vision'],
    },
  ],
  constraints: [{ text: 'no stop longer than four hours', reason: 'three shifts' }],
  deliverables: [{ name: 'installed system', form: 'machine', acceptance: 'trial week', milestone: 1 }],
  milestones: [{ number: 1, title: 'installed', date: day(200), paymentShare: 100 }],
  timeline: {
    questionsUntil: moment(closesIn / 3),
    answersUntil: moment(closesIn / 2),
    closesAt: moment(closesIn),
    evaluationEnd: day(30),
    award: day(40),
    start: day(50),
    end: day(250),
  },
  budget: { min: '1000000000', max: '2000000000', currency: 'IRR', taxesIncluded: true, paymentKind: 'byMilestone' },
  eligibility: { consortiumAllowed: false },
  definerConflict: 'The definer does not propose.',
  ip: { foreground: 'The results belong to the owner.' },
  criteria: [
    { name: 'quality', kind: 'quality', weight: 70, scale: 10 },
    { name: 'price', kind: 'price', weight: 30, scale: 10 },
  ],
  proposalContents: ['approach', 'price'],
  collaboration: { owner: 'gives access', solver: 'builds' },
  cancelRule: 'May be cancelled before the award.',
});

export const CREATE =
  'mutation($input: CreateRfpInput!) { createRfp(input: $input) { rfp { id state title draftRevision draftHash confidentiality } refusals { code field } } }';
export const SAVE =
  'mutation($input: SaveRfpDraftInput!) { saveRfpDraft(input: $input) { rfp { id draftRevision draftHash confidentiality content { requirements { id text } } } refusals { code field } } }';
export const SUBMIT =
  'mutation($input: SubmitRfpInput!) { submitRfp(input: $input) { rfp { id state draftHash signature { number contentHash signedAt } } refusals { code field params { name value } } } }';
export const APPROVE =
  'mutation($input: ApproveRfpInput!) { approveRfp(input: $input) { rfp { id state opensAt } refusals { code field } } }';
export const CHANGES =
  'mutation($input: RequestRfpChangesInput!) { requestRfpChanges(input: $input) { rfp { id state signature { number } } refusals { code } } }';

interface DraftOptions {
  closesIn?: number;
  content?: Record<string, unknown>;
  confidentiality?: string;
  ndaText?: string;
  envelopes?: string;
}

/** A draft with a full text, written by its owner. */
export async function writtenRfp(
  api: TestApi,
  { owner, problemId }: Scene,
  { closesIn, content, ...rest }: DraftOptions = {},
): Promise<{ id: string; draftHash: string }> {
  const client = api.as(owner.head);
  const created = (await client.request(CREATE, { input: { problemId } })).data.createRfp;
  const input = { rfpId: created.rfp.id, revision: 1, content: { ...fullContent(closesIn), ...content }, ...rest };
  const saved = (await client.request(SAVE, { input })).data.saveRfpDraft;
  if (saved.refusals.length) throw new Error(`The draft was refused: ${JSON.stringify(saved.refusals)}`);
  return { id: saved.rfp.id, draftHash: saved.rfp.draftHash };
}

/** Signed by its owner, approved by an officer. */
export async function approvedRfp(api: TestApi, scene: Scene, options: DraftOptions = {}): Promise<string> {
  const { id, draftHash } = await writtenRfp(api, scene, options);
  const submitted = (await api.as(scene.owner.head).request(SUBMIT, { input: { rfpId: id, contentHash: draftHash } }))
    .data.submitRfp;
  if (submitted.refusals.length) throw new Error(`The RFP was refused: ${JSON.stringify(submitted.refusals)}`);
  const approved = (await api.as(scene.office.head).request(APPROVE, { input: { rfpId: id } })).data.approveRfp;
  if (approved.refusals.length) throw new Error(`The approval was refused: ${JSON.stringify(approved.refusals)}`);
  return id;
}

/** Opened by the clock's own operation. */
export async function openRfp(api: TestApi, scene: Scene, options: DraftOptions = {}): Promise<string> {
  const id = await approvedRfp(api, scene, options);
  await api.app.get(OpenDueRfps, { strict: false }).run();
  return id;
}

/** Lets a company read the dossier and propose. */
export async function giveAccess(api: TestApi, rfpId: string, ...organizations: Organization[]): Promise<void> {
  for (const { id } of organizations)
    await api.owner.query(
      `insert into rfp_access (id, rfp_id, organization_id, kind, source_id, since)
        values ($1, $2, $3, 'notified', $1, clock_timestamp())`,
      [newId(), rfpId, id],
    );
}

export const CREATE_ADDENDUM =
  'mutation($input: CreateAddendumInput!) { createAddendum(input: $input) { addendum { id number kind state revision contentHash } refusals { code field } } }';
export const SAVE_ADDENDUM = `mutation($input: SaveAddendumInput!) { saveAddendum(input: $input) {
  addendum { id revision contentHash kind differences { field before after } } refusals { code field } } }`;
export const PUBLISH_ADDENDUM =
  'mutation($input: PublishAddendumInput!) { publishAddendum(input: $input) { addendum { id state } refusals { code field } } }';
export const APPROVE_ADDENDUM =
  'mutation($input: ApproveAddendumInput!) { approveAddendum(input: $input) { addendum { id state publishedAt } refusals { code field } } }';

/** A written addendum of the owner's, as it is now; `content` by parts. */
export async function writtenAddendum(
  api: TestApi,
  { owner }: Scene,
  rfpId: string,
  kind: 'minor' | 'material',
  parts: Record<string, unknown>,
): Promise<{ id: string; contentHash: string; differences: { field: string }[] }> {
  const client = api.as(owner.head);
  const { addendum, refusals } = (await client.request(CREATE_ADDENDUM, { input: { rfpId, kind } })).data
    .createAddendum;
  if (refusals.length) throw new Error(`The addendum was refused: ${JSON.stringify(refusals)}`);
  const saved = (
    await client.request(SAVE_ADDENDUM, {
      input: { addendumId: addendum.id, revision: 1, reason: 'The plant measured again.', ...parts },
    })
  ).data.saveAddendum;
  if (saved.refusals.length) throw new Error(`The addendum was refused: ${JSON.stringify(saved.refusals)}`);
  return saved.addendum;
}

/** The dates of the call in force, as an addendum sends them back. */
export async function timelineOf(api: TestApi, rfpId: string): Promise<Record<string, string>> {
  const { rows } = await api.owner.query<{ timeline: Record<string, string> }>(
    "select draft -> 'timeline' as timeline from rfp where id = $1",
    [rfpId],
  );
  return rows[0]?.timeline ?? {};
}
