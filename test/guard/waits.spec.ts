import { describe, expect, it } from '@jest/globals';
import { Viewer, type Workflow } from '@peyvand/kernel';
import { numbersInForce, type OfficeSpan } from '@peyvand/organizations';
import { waitOf, type EndOfSpan, type Wait, type WaitTable } from '@peyvand/platform';
import { engagementWaits } from '../../libs/definitions/src/engagements/engagement.waits.js';
import { engagementWorkflow } from '../../libs/definitions/src/engagements/engagement.workflow.js';
import { remarkWaits } from '../../libs/definitions/src/remarks/remark.waits.js';
import { versionWaits } from '../../libs/definitions/src/versions/version.waits.js';
import { versionWorkflow } from '../../libs/definitions/src/versions/version.workflow.js';
import { matchWaits, reviewQueueWaits } from '../../libs/matching/src/lifecycle/match.waits.js';
import { matchWorkflow } from '../../libs/matching/src/lifecycle/match.workflow.js';
import { capacityWaits } from '../../libs/organizations/src/capacities/capacity.waits.js';
import { capacityWorkflow } from '../../libs/organizations/src/capacities/capacity.workflow.js';
import { joiningWaits } from '../../libs/organizations/src/joining/joining.waits.js';
import { joiningWorkflow } from '../../libs/organizations/src/joining/joining.workflow.js';
import { draftWaits } from '../../libs/organizations/src/waits/draft.waits.js';
import { problemWaits } from '../../libs/problems/src/lifecycle/problem.waits.js';
import { problemWorkflow } from '../../libs/problems/src/lifecycle/problem.workflow.js';
import { proposalWaits } from '../../libs/proposals/src/lifecycle/proposal.waits.js';
import { proposalWorkflow } from '../../libs/proposals/src/lifecycle/proposal.workflow.js';
import { addendumWaits } from '../../libs/rfps/src/addenda/addendum.waits.js';
import { addendumWorkflow } from '../../libs/rfps/src/addenda/addendum.workflow.js';
import { questionWaits } from '../../libs/rfps/src/questions/question.waits.js';
import { rfpWaits } from '../../libs/rfps/src/lifecycle/rfp.waits.js';
import { rfpWorkflow } from '../../libs/rfps/src/lifecycle/rfp.workflow.js';
import { CLOCKS } from '../support/lifecycles/clocks.js';

type Table = WaitTable<string, { state: string }, unknown, string, OfficeSpan>;
type Steps = Workflow<string, unknown>;

const at = (day: number): Date => new Date(Date.UTC(2026, 0, day));
const DUE = at(1);
const CLOSE = at(2);
const EXPIRES = at(3);
const ANSWERS = at(4);

/** What the times of a row are called in the list. */
const TIMES: Readonly<Record<string, Date>> = {
  due: DUE,
  answersUntil: ANSWERS,
  close: CLOSE,
  // Whichever of the own end and the close comes first.
  answer: CLOSE,
};

/** How it is brought to mind: when, and who is told then. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  ladder: ['end', 'office'],
  heads: ['end', 'heads'],
  half: ['half', 'none'],
  halfHeads: ['half', 'heads'],
  own: ['own', 'none'],
};

const ROW = {
  ownerId: 'owner',
  officeId: 'office',
  definerId: 'definer',
  organizationId: 'company',
  partyId: 'party',
  referredTo: 'second',
  assigneeId: 'officer',
  dueAt: DUE,
  expiresAt: EXPIRES,
  beingDefined: false,
  imported: false,
  askedRevision: null,
  draftRevision: 3,
  revision: 3,
  role: 'definer',
  personId: 'author',
};
const SITUATION = {
  ownerId: 'owner',
  officeId: 'office',
  definerId: 'definer',
  isEngaged: true,
  hasRfp: false,
  isByDefiner: false,
  isByOwner: false,
  closesAt: CLOSE,
  until: ANSWERS,
};

const OBJECTS: Readonly<Record<string, { table: unknown; workflow?: unknown }>> = {
  capacity: { table: capacityWaits, workflow: capacityWorkflow },
  joiningRequest: { table: joiningWaits, workflow: joiningWorkflow },
  problem: { table: problemWaits, workflow: problemWorkflow },
  engagement: { table: engagementWaits, workflow: engagementWorkflow },
  definition: { table: versionWaits, workflow: versionWorkflow },
  rfp: { table: rfpWaits, workflow: rfpWorkflow },
  addendum: { table: addendumWaits, workflow: addendumWorkflow },
  question: { table: questionWaits },
  remark: { table: remarkWaits },
  draft: { table: draftWaits('rfp') },
  reviewQueue: { table: reviewQueueWaits },
  match: { table: matchWaits, workflow: matchWorkflow },
  proposal: { table: proposalWaits, workflow: proposalWorkflow },
};
const tableOf = (name: string): Table => OBJECTS[name]?.table as Table;

/** Which organization plays the part, by the row above. */
const WHOM: Readonly<Record<string, object>> = {
  owner: { organizationId: 'owner' },
  definer: { organizationId: 'definer' },
  company: { organizationId: 'company' },
  organization: { organizationId: 'company' },
  party: { organizationId: 'party' },
  office: { officeId: 'office' },
  author: { role: 'definer', organizationId: 'company', personId: 'author' },
};

async function read(name: string, state: string, changes: object = {}): Promise<(Wait & { span?: string }) | null> {
  let span: string | undefined;
  const spans = {
    dueIn: (_office: string | null, key: OfficeSpan): Promise<EndOfSpan> => {
      const { [key]: number } = numbersInForce();
      span = number.toLowerCase().replace(/^p(\d+)d$/, '$1d');
      return Promise.resolve({ at: at(9), countedIn: null });
    },
  };
  const wait = await waitOf(tableOf(name), { ...ROW, ...changes, state }, { ...SITUATION, ...changes }, spans);
  return wait && { ...wait, ...(span ? { span } : {}) };
}

const rows = Object.entries(CLOCKS).flatMap(([name, text]) =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [state = '', who = '', ...rest] = line.trim().split(/\s+/);
      return { name, state, who, rest };
    }),
);
const waiting = rows.filter(({ who }) => who !== '-' && who !== 'clock');

describe('for whom objects wait', () => {
  it('is said for every state there is', () => {
    for (const [name, { table, workflow }] of Object.entries(OBJECTS)) {
      const listed = rows.filter((row) => row.name === name).map(({ state }) => state);
      expect(Object.keys((table as Table).states).sort()).toEqual([...listed].sort());
      if (workflow) expect([...(workflow as Steps).shape.states].sort()).toEqual([...listed].sort());
    }
  });

  it.each(waiting)('$name $state: $who', async ({ name, state, who, rest: [within = '', how = ''] }) => {
    const wait = await read(name, state);
    expect(wait).toMatchObject({ role: who, ...(state === 'referred' ? { officeId: 'second' } : WHOM[who]) });
    const time = TIMES[within];
    if (time) expect(wait?.until).toEqual(time);
    else if (within === 'never') expect(wait?.until).toBeNull();
    else expect(wait).toMatchObject({ span: within, until: at(9) });
    expect({ told: [wait?.reminder, wait?.escalates] }).toEqual({ told: TOLD[how] ?? ['none', 'none'] });
  });

  it.each(rows.filter(({ who }) => who === '-' || who === 'clock'))(
    '$name $state: nobody',
    async ({ name, state, who, rest: [step] }) => {
      expect(await read(name, state)).toBeNull();
      const rule = tableOf(name).states[state];
      expect(rule && 'clock' in rule ? rule.clock : null).toBe(who === 'clock' ? step : null);
    },
  );

  it('follows who is there to act', async () => {
    expect(await read('problem', 'accepted', { beingDefined: true })).toBeNull();
    expect(await read('problem', 'accepted', { imported: true })).toBeNull();
    expect(await read('problem', 'triage')).toMatchObject({ officeId: 'office', personId: 'officer' });
    expect((await read('problem', 'appealed'))?.personId).toBeUndefined();
    const asked = { role: 'owner', organizationId: 'owner', span: '5wd', reminder: 'end', escalates: 'office' };
    for (const name of ['rfp', 'addendum']) {
      expect(await read(name, 'draft', { askedRevision: 3 })).toMatchObject(asked);
      // The text was changed since it was asked for.
      expect((await read(name, 'draft', { askedRevision: 2 }))?.span).toBe(name === 'rfp' ? '10wd' : undefined);
    }
    for (const state of ['drafting', 'approved'])
      expect(await read('definition', state, { isEngaged: false })).toMatchObject({
        role: 'office',
        officeId: 'office',
      });
    // While there is a live RFP no other can be made on a newer version.
    expect(await read('definition', 'approved', { hasRfp: true })).toBeNull();
    // Who speaks waits for the other; one firm that is both for nobody, save when the office speaks.
    const [byDefiner, byOwner] = [{ isByDefiner: true }, { isByOwner: true }];
    expect(await read('remark', 'open', byOwner)).toMatchObject({ role: 'definer', organizationId: 'definer' });
    expect(await read('remark', 'open', byDefiner)).toMatchObject({ role: 'owner', organizationId: 'owner' });
    expect(await read('remark', 'open', { isEngaged: false })).toBeNull();
    const own = { definerId: 'owner' };
    expect(await read('remark', 'open', { ...own, ...byDefiner, ...byOwner })).toBeNull();
    expect(await read('remark', 'open', own)).toMatchObject({ role: 'definer', organizationId: 'owner' });
    expect(await read('capacity', 'pending', { officeId: null })).toMatchObject({
      role: 'administrator',
      administrator: true,
    });
    expect((await read('match', 'notified', { closesAt: at(5) }))?.until).toEqual(EXPIRES);
  });

  it('expects steps that leave the state, and of clocks such as the platform itself takes', () => {
    const faults: string[] = [];
    for (const [name, { workflow }] of Object.entries(OBJECTS)) {
      if (!workflow) continue;
      const { steps } = workflow as Steps;
      for (const [state, rule] of Object.entries(tableOf(name).states)) {
        if (!rule) continue;
        for (const step of 'clock' in rule ? [rule.clock] : stepsOf(rule.step)) {
          // A step of another lifecycle is looked for on the objects, by the walk of the whole story.
          if (step.includes('.')) continue;
          const leaves = [steps[step]?.from ?? []].flat().includes(state);
          const isOfClock = 'clock' in rule && steps[step]?.by(Viewer.system, { officeIds: [] }) != null;
          if (!leaves) faults.push(`${name}: ${step} does not leave ${state}`);
          if ('clock' in rule && !isOfClock) faults.push(`${name}: ${step} is no step of a clock`);
        }
      }
    }
    expect(faults).toEqual([]);
  });
});

/** One step, or one for each role. */
const stepsOf = (step: string | Readonly<Record<string, string>> | null): string[] =>
  step === null ? [] : typeof step === 'string' ? [step] : Object.values(step);
