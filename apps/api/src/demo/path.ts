import { attach, organizationOf } from './attach.js';
import type { Desk } from './desk.js';
import { intakeOf, rfpOf, sectionsOf } from './documents.js';
import { drawingOfHall, photoOfWeft } from './papers.js';
import type { DemoProblem, Stage } from './problem.js';

const ORDER: readonly Stage[] = [
  'draft',
  'triage',
  'offered',
  'applied',
  'drafting',
  'ownerReview',
  'officeReview',
  'rfpDraft',
  'rfpInReview',
  'open',
];

/** Officers of an office: who accepts, who approves definitions, who approves RFPs. */
const OFFICERS = {
  'office.carpet': { accepts: 'carpet.head', approves: 'carpet.officer', second: 'carpet.second' },
  'office.food': { accepts: 'food.head', approves: 'food.officer', second: 'food.second' },
} as const;

interface Known {
  readonly state: string;
  readonly engagements: { readonly nodes: readonly { readonly id: string; readonly state: string }[] };
  readonly definitions: { readonly nodes: readonly DefinitionNode[] };
}

interface DefinitionNode {
  readonly id: string;
  readonly state: string;
  readonly contentHash: string | null;
  readonly sections: readonly { readonly key: string; readonly revision: number }[];
}

const KNOWN = `query ($id: ID!) { answer: problem(id: $id) {
  state engagements { nodes { id state } }
  definitions(first: 1) { nodes { id state contentHash sections { key revision } } } } }`;

/**
 * Brings a problem as far as it is to come. Each step looks where the problem stands, so that a run that was cut off is
 * gone on with.
 */
export async function walk(desk: Desk, problem: DemoProblem): Promise<void> {
  const reaches = (stage: Stage): boolean => ORDER.indexOf(problem.stage) >= ORDER.indexOf(stage);
  const { owner, office } = problem;
  const officers = OFFICERS[office];
  const {
    problem: { id },
  } = await desk.tell<{ problem: { id: string } }>(
    owner,
    'createProblem',
    { ...intakeOf(problem), idempotencyKey: `demo.${problem.key}` },
    'problem { id }',
  );
  if (problem.photo) await attach(desk, owner, { type: 'problem', id, name: problem.photo, bytes: photoOfWeft });
  const known = (): Promise<Known> => desk.ask<Known>(owner, KNOWN, { id });
  if (!reaches('triage')) return;
  if ((await known()).state === 'draft') await desk.tell(owner, 'submitProblem', { problemId: id }, 'problem { id }');
  if (!reaches('offered')) return;
  if ((await known()).state === 'triage') {
    await desk.declareNoConflict(officers.accepts, id);
    await desk.tell(officers.accepts, 'acceptProblem', { problemId: id }, 'problem { id }');
  }
  if (problem.stage === 'applied') return apply(desk, problem, id);
  await engage(desk, problem, id, (await known()).engagements.nodes);
  if (!reaches('drafting') || !problem.definition) return;
  await define(desk, problem, id, known);
  if (reaches('rfpDraft')) await call(desk, problem, id);
}

/** Two definers apply; the office has not chosen yet. */
async function apply(desk: Desk, { key }: DemoProblem, problemId: string): Promise<void> {
  await desk.tell(
    'definer',
    'applyForProblem',
    {
      problemId,
      conflict: 'none',
      approach: 'سه روز در محل، نقشه جریان سفارش و پنج چرا',
      durationDays: 18,
      feeAmount: '420000000',
      feeCurrency: 'IRR',
      payer: 'owner',
      idempotencyKey: `demo.${key}.one`,
    },
    'engagement { id }',
  );
  await desk.tell(
    'definer.two',
    'applyForProblem',
    {
      problemId,
      conflict: 'none',
      approach: 'Two weeks of time stamps on orders, then a workshop',
      durationDays: 25,
      feeAmount: '390000000',
      feeCurrency: 'IRR',
      payer: 'owner',
      idempotencyKey: `demo.${key}.two`,
    },
    'engagement { id }',
  );
}

/** Offered and accepted, or the owner itself; left open where that is the stage. */
async function engage(
  desk: Desk,
  problem: DemoProblem,
  problemId: string,
  engagements: Known['engagements']['nodes'],
): Promise<void> {
  if (engagements.some(({ state }) => state === 'active' || state === 'done')) return;
  if (!problem.definer)
    return void (await desk.tell(
      problem.owner,
      'defineMyself',
      { problemId, idempotencyKey: `demo.${problem.key}.own` },
      'engagement { id }',
    ));
  const { engagement } = await desk.tell<{ engagement: { id: string; state: string } }>(
    OFFICERS[problem.office].accepts,
    'offerEngagement',
    {
      problemId,
      definerId: await organizationOf(desk, problem.definer),
      durationDays: 20,
      feeAmount: '450000000',
      feeCurrency: 'IRR',
      payer: 'owner',
      idempotencyKey: `demo.${problem.key}.offer`,
    },
    'engagement { id state }',
  );
  if (problem.stage !== 'offered' && engagement.state === 'offered')
    await desk.tell(
      problem.definer,
      'acceptEngagement',
      { engagementId: engagement.id, noConflict: true },
      'engagement { id }',
    );
}

async function define(desk: Desk, problem: DemoProblem, problemId: string, known: () => Promise<Known>): Promise<void> {
  const writer = problem.definer ?? problem.owner;
  const officers = OFFICERS[problem.office];
  const version = async (): Promise<DefinitionNode> => {
    const [node] = (await known()).definitions.nodes;
    if (!node) throw new Error(`${problem.key} has no definition`);
    return node;
  };
  const { id: definitionId, state, sections } = await version();
  if (state === 'drafting' && problem.definition) {
    for (const [key, section] of Object.entries(sectionsOf(problem, problem.definition)))
      await desk.tell(
        writer,
        'saveDefinitionSection',
        { definitionId, revision: sections.find((one) => one.key === key)?.revision ?? 0, content: { [key]: section } },
        'definition { id }',
      );
    if (problem.stage === 'drafting') return;
    await desk.tell(writer, 'askSignature', { definitionId }, 'definition { id }');
  }
  if (problem.stage === 'ownerReview') return;
  const asked = await version();
  if (asked.state === 'ownerReview')
    await desk.tell(
      problem.owner,
      'signDefinition',
      { definitionId, contentHash: asked.contentHash },
      'definition { id }',
    );
  if (problem.stage === 'officeReview') return;
  if ((await version()).state === 'officeReview') {
    await desk.declareNoConflict(officers.approves, problemId);
    await desk.tell(officers.approves, 'approveDefinition', { definitionId }, 'definition { id }');
  }
}

interface RfpNode {
  readonly id: string;
  readonly state: string;
  readonly draftRevision: number;
  readonly draftHash: string;
}

async function call(desk: Desk, problem: DemoProblem, problemId: string): Promise<void> {
  const { rfp, definition, owner } = problem;
  if (!rfp || !definition) return;
  const writer = problem.definer ?? owner;
  const { rfp: created } = await desk.tell<{ rfp: RfpNode }>(
    writer,
    'createRfp',
    { problemId, idempotencyKey: `demo.${problem.key}.rfp` },
    'rfp { id state draftRevision draftHash }',
  );
  if (created.state !== 'draft') return;
  if (created.draftRevision <= 1)
    await desk.tell(
      writer,
      'saveRfpDraft',
      {
        rfpId: created.id,
        revision: created.draftRevision,
        title: rfp.title,
        content: rfpOf(problem, definition, rfp),
        ...(rfp.ndaText ? { ndaText: rfp.ndaText } : {}),
      },
      'rfp { id }',
    );
  if (rfp.plan)
    await attach(desk, writer, { type: 'rfp', id: created.id, name: rfp.plan, bytes: () => drawingOfHall(14) });
  if (problem.stage === 'rfpDraft') return;
  // What hangs on it is part of what is signed.
  const { draftHash: contentHash } = await desk.ask<RfpNode>(
    owner,
    'query ($id: ID!) { answer: rfp(id: $id) { draftHash } }',
    { id: created.id },
  );
  await desk.tell(owner, 'submitRfp', { rfpId: created.id, contentHash }, 'rfp { id }');
  if (problem.stage === 'open') {
    await desk.declareNoConflict(OFFICERS[problem.office].second, problemId);
    await desk.tell(OFFICERS[problem.office].second, 'approveRfp', { rfpId: created.id }, 'rfp { id }');
  }
}
