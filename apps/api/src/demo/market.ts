import type { Desk } from './desk.js';
import type { DemoProblem } from './problem.js';

interface Visit {
  readonly problem: string;
  readonly officer: string;
  readonly company: string;
  readonly proposal: 'submitted' | 'draft';
  readonly texts: {
    readonly language: 'fa' | 'en';
    readonly understanding: string;
    readonly approach: string;
    readonly plan: string;
    readonly team: string;
    readonly risks: string;
    readonly amount: string;
  };
}

/** Companies that applied by themselves, were let in, asked, and propose. */
const VISITS: readonly Visit[] = [
  {
    problem: 'weft',
    officer: 'carpet.officer',
    company: 'vision',
    proposal: 'submitted',
    texts: {
      language: 'fa',
      understanding: 'پارگی پود دیده نمی‌شود تا لکه دو متر پیش برود؛ هر متر آن درجه دو است.',
      approach: 'دوربین خطی بالای شانه با نور مورب؛ نبود پود در سه پودِ پیاپی دستگاه را نگه می‌دارد.',
      plan: 'نمونه بر یک دستگاه در شش هفته، سپس چهارده دستگاه در چهار ماه.',
      team: 'دو مهندس بینایی، یک مهندس نساجی، دو نصاب',
      risks: 'پرز بر عدسی: هوای فشرده و شست‌وشوی هفتگی',
      amount: '13800000000',
    },
  },
  {
    problem: 'steam',
    officer: 'food.officer',
    company: 'steam',
    proposal: 'draft',
    texts: {
      language: 'fa',
      understanding: 'بخار ثانویه بدنه سوم به هدر می‌رود.',
      approach: 'بازآرایی به پنج‌بدنه با گرم‌کن‌های شربت از بخار ثانویه.',
      plan: 'محاسبه تا پایان فصل، اجرا بیرون از فصل.',
      team: 'چهار مهندس فرایند',
      risks: 'دیرکرد لوله‌ها',
      amount: '78000000000',
    },
  },
];

/** What happens on open RFPs besides the scoring, which is the worker's. */
export async function visit(desk: Desk, problems: readonly DemoProblem[]): Promise<void> {
  for (const one of VISITS) {
    const problem = problems.find(({ key }) => key === one.problem);
    if (problem?.rfp) await visitOne(desk, problem, one);
  }
}

async function visitOne(desk: Desk, problem: DemoProblem, { officer, company, proposal, texts }: Visit): Promise<void> {
  const { nodes } = await desk.ask<{ nodes: { id: string; title: string }[] }>(
    company,
    '{ answer: rfps(first: 100) { nodes { id title } } }',
  );
  const rfpId = nodes.find(({ title }) => title === problem.rfp?.title)?.id;
  if (!rfpId) throw new Error(`The RFP of ${problem.key} is not open`);
  const key = (what: string): { idempotencyKey: string } => ({ idempotencyKey: `demo.${problem.key}.${what}` });
  const organizationId = await ownOrganization(desk, company);
  const { match } = await desk.tell<{ match: { id: string; state: string } }>(
    company,
    'selfApply',
    { rfpId, organizationId, ...key('apply') },
    'match { id state }',
  );
  if (match.state === 'inReview') {
    await declareNoConflict(desk, officer, rfpId);
    await desk.tell(officer, 'admitMatch', { matchId: match.id }, 'match { id }');
  }
  await ask(desk, problem, company, organizationId, rfpId, key('question'));
  await propose(desk, { company, texts, reached: proposal }, { rfpId, organizationId }, key);
}

/** An officer says before a first decision whether an interest of their own touches the problem. */
async function declareNoConflict(desk: Desk, officer: string, rfpId: string): Promise<void> {
  const { problem } = await desk.ask<{ problem: { id: string } }>(
    officer,
    'query ($rfpId: ID!) { answer: rfp(id: $rfpId) { problem { id } } }',
    { rfpId },
  );
  await desk.declareNoConflict(officer, problem.id);
}

/** The organization that the person heads. */
async function ownOrganization(desk: Desk, who: string): Promise<string> {
  const { memberships } = await desk.ask<{ memberships: { role: string; organization: { id: string } }[] }>(
    who,
    '{ answer: me { memberships { role organization { id } } } }',
  );
  return memberships.find(({ role }) => role === 'head')?.organization.id ?? '';
}

async function ask(
  desk: Desk,
  { rfp, owner }: DemoProblem,
  company: string,
  organizationId: string,
  rfpId: string,
  key: { idempotencyKey: string },
): Promise<void> {
  if (!rfp?.question) return;
  const [text, answer] = rfp.question;
  const { question } = await desk.tell<{ question: { id: string; answer: string | null } }>(
    company,
    'askQuestion',
    { rfpId, organizationId, text, ...key },
    'question { id answer }',
  );
  if (answer && !question.answer)
    await desk.tell(owner, 'answerQuestion', { questionId: question.id, answer }, 'question { id }');
}

interface ProposalNode {
  readonly id: string;
  readonly state: string;
  readonly draft: { readonly revision: number } | null;
}

async function propose(
  desk: Desk,
  { company, texts, reached }: Pick<Visit, 'company' | 'texts'> & { readonly reached: Visit['proposal'] },
  place: { readonly rfpId: string; readonly organizationId: string },
  key: (what: string) => { idempotencyKey: string },
): Promise<void> {
  const { proposal } = await desk.tell<{ proposal: ProposalNode }>(
    company,
    'createProposal',
    { ...place, ...key('proposal') },
    'proposal { id state draft { revision } }',
  );
  if (proposal.state !== 'draft') return;
  const { content } = await desk.ask<{ content: { requirements: { id: string }[] } }>(
    company,
    'query ($id: ID!) { answer: rfp(id: $id) { content { requirements { id } } } }',
    { id: place.rfpId },
  );
  const { technical, price } = writtenIn(texts, content.requirements);
  if (reached === 'submitted')
    await desk.tell(
      company,
      'submitProposal',
      { proposalId: proposal.id, content: { technical, price }, ...key('submit') },
      'proposal { id }',
    );
  else
    await desk.tell(
      company,
      'saveProposalDraft',
      { proposalId: proposal.id, revision: proposal.draft?.revision ?? 0, content: { technical } },
      'proposal { id }',
    );
}

/** The two parts of a proposal, which answers every requirement alike. */
function writtenIn(texts: Visit['texts'], requirements: readonly { readonly id: string }[]) {
  const { amount, ...words } = texts;
  const technical = {
    ...words,
    trl: 7,
    trlEvidence: texts.understanding,
    months: 7,
    ip: texts.plan,
    answers: requirements.map(({ id }) => ({
      requirementId: id,
      meets: 'fully',
      text: texts.approach,
      evidence: texts.team,
    })),
  };
  const price = {
    amount,
    currency: 'IRR',
    taxesIncluded: true,
    validUntil: new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10),
  };
  return { technical, price };
}
