import { describe, expect, it } from '@jest/globals';
import { Refusal, Viewer, type CapacityKind, type MembershipRole, type Workflow } from '@peyvand/kernel';
import { engagementWorkflow } from '../../libs/definitions/src/engagements/engagement.workflow.js';
import { versionWorkflow } from '../../libs/definitions/src/versions/version.workflow.js';
import { matchWorkflow } from '../../libs/matching/src/match.workflow.js';
import { capacityWorkflow } from '../../libs/organizations/src/capacities/capacity.workflow.js';
import { joiningWorkflow } from '../../libs/organizations/src/joining/joining.workflow.js';
import { problemWorkflow } from '../../libs/problems/src/problem.workflow.js';
import { rfpWorkflow } from '../../libs/rfps/src/rfp.workflow.js';
import { rowsOf, TABLES } from '../support/lifecycles/tables.js';

const member = (
  personId: string,
  organizationId: string,
  role: MembershipRole,
  ...capacities: CapacityKind[]
): Viewer =>
  new Viewer(
    capacities.includes('office') ? 'officer' : 'person',
    personId,
    [{ id: 'm', organizationId, role, capacities }],
    null,
    null,
  );

const PEOPLE: Readonly<Record<string, Viewer>> = {
  o: member('oh', 'owner', 'head', 'problemOwner'),
  m: member('om', 'owner', 'member', 'problemOwner'),
  d: member('dh', 'definer', 'head', 'definer'),
  e: member('de', 'definer', 'member', 'definer'),
  f: member('officer', 'office', 'member', 'office'),
  j: member('judge', 'office', 'member', 'office'),
  r: member('receiver', 'second', 'member', 'office'),
  c: member('ch', 'company', 'head', 'solver'),
  x: member('xh', 'other', 'head', 'problemOwner', 'definer', 'solver', 'office'),
  a: new Viewer('administrator', 'admin', [], null, null),
  s: Viewer.system,
};

const office = { officeId: 'office', officeIds: ['office'] };

/** Each lifecycle in a situation where every guard lets it pass, so that only state and person decide. */
const LIFECYCLES: Readonly<Record<string, { workflow: unknown; situation: unknown }>> = {
  capacity: {
    workflow: capacityWorkflow,
    situation: {
      organizationId: 'owner',
      kind: 'problemOwner',
      officeId: 'office',
      standInIds: [],
      missing: 0,
      solvedProblems: 3,
      hasWrittenReason: false,
      isOwnMember: false,
    },
  },
  joiningRequest: {
    workflow: joiningWorkflow,
    situation: {
      organizationId: 'owner',
      personId: 'xh',
      isVerified: true,
      isMember: false,
      isListed: false,
      hasAsked: false,
      refusedUntil: null,
      open: 0,
    },
  },
  problem: {
    workflow: problemWorkflow,
    situation: {
      ownerId: 'owner',
      officeIds: ['office'],
      referredTo: 'second',
      fallbackId: null,
      enteredBy: null,
      isOwnerVerified: true,
      missing: [],
      bounces: 0,
      decidedBy: 'officer',
      appealRefusal: null,
    },
  },
  engagement: {
    workflow: engagementWorkflow,
    situation: {
      ...office,
      ownerId: 'owner',
      definerId: 'definer',
      isProblemAccepted: true,
      isTaken: false,
      mayDefine: true,
      conflictRefusal: null,
    },
  },
  definition: {
    workflow: versionWorkflow,
    situation: {
      ...office,
      ownerId: 'owner',
      definerId: 'definer',
      isEngaged: true,
      blocking: 0,
      clarity: 100,
      clarityMin: 70,
      isSignedAsIs: true,
      isUninvolved: true,
      isRecused: false,
    },
  },
  rfp: {
    workflow: rfpWorkflow,
    situation: {
      ...office,
      ownerId: 'owner',
      definerId: 'definer',
      origin: 'defined',
      blocking: 0,
      isUninvolved: true,
      isRecused: false,
    },
  },
  match: {
    workflow: matchWorkflow,
    situation: {
      ...office,
      problemId: 'problem',
      organizationId: 'company',
      origin: 'selfApplied',
      rfpState: 'open',
      isRfpOpen: true,
      closesAt: null,
      canBeReached: true,
      decidedBy: 'officer',
      isUndoable: true,
      isTold: false,
      declared: 'none',
      contactsLeft: 5,
      nextContactAt: null,
    },
  },
};

type AnyWorkflow = Workflow<string, unknown, string>;

/** The state it leads to, or the code of the refusal. */
function outcome(
  workflow: AnyWorkflow,
  step: string,
  state: string | null,
  viewer: Viewer,
  situation: unknown,
  reason: string | null,
): string {
  try {
    return workflow.take(step, state, viewer, situation, reason).to;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

describe.each(Object.entries(TABLES))('the table of a %s', (name, table) => {
  const { workflow, situation } = LIFECYCLES[name] as { workflow: AnyWorkflow; situation: unknown };
  const rows = rowsOf(table);

  it('has these steps and no others', () => {
    expect(Object.keys(workflow.steps).sort()).toEqual(rows.map(({ step }) => step).sort());
  });

  it.each(rows)('$step: by whom, from where, and with what', ({ step, from, to, by, needsReason }) => {
    const states = [null, ...workflow.shape.states];
    for (const state of states) {
      const leaves = state === null ? from.length === 0 : from.includes(state);
      for (const [who, viewer] of Object.entries(PEOPLE)) {
        const expected = !by.includes(who) ? 'STEP_NOT_ALLOWED' : leaves ? to : 'STEP_NOT_POSSIBLE';
        expect({ step, state, who, outcome: outcome(workflow, step, state, viewer, situation, 'other') }).toEqual({
          step,
          state,
          who,
          outcome: expected,
        });
        if (expected === to)
          expect(outcome(workflow, step, state, viewer, situation, null)).toBe(needsReason ? 'REASON_REQUIRED' : to);
      }
    }
  });
});
