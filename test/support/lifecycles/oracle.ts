import { Refusal, type Viewer, type Workflow } from '@peyvand/kernel';
import { engagementActs } from '../../../libs/definitions/src/engagements/engagement.acts.js';
import { engagementWorkflow } from '../../../libs/definitions/src/engagements/engagement.workflow.js';
import { commentActs, suggestionActs } from '../../../libs/definitions/src/remarks/remark.acts.js';
import { versionWorkflow } from '../../../libs/definitions/src/versions/version.workflow.js';
import { matchWorkflow } from '../../../libs/matching/src/lifecycle/match.workflow.js';
import { capacityWorkflow } from '../../../libs/organizations/src/capacities/capacity.workflow.js';
import { capacityActs } from '../../../libs/organizations/src/capacities/queue/capacity.acts.js';
import { joiningWorkflow } from '../../../libs/organizations/src/joining/joining.workflow.js';
import { problemActs } from '../../../libs/problems/src/lifecycle/problem.acts.js';
import { problemWorkflow } from '../../../libs/problems/src/lifecycle/problem.workflow.js';
import { proposalWorkflow } from '../../../libs/proposals/src/lifecycle/proposal.workflow.js';
import { addendumActs } from '../../../libs/rfps/src/addenda/addendum.acts.js';
import { addendumWorkflow } from '../../../libs/rfps/src/addenda/addendum.workflow.js';
import { questionActs } from '../../../libs/rfps/src/questions/question.acts.js';
import {
  authorOf,
  isWriter,
  mayWrite,
  rfpWorkflow,
  type RfpSituation,
} from '../../../libs/rfps/src/lifecycle/rfp.workflow.js';
import { waiverActs } from '../../../libs/rfps/src/waivers/waiver.acts.js';
import { ACTS, actsOf } from './acts.js';
import { CASES, type Case } from './cases.js';
import { rowsOf, TABLES, type Row } from './tables.js';
import { CLEAR, isAmong, OBSTACLES, PEOPLE } from './worlds.js';

export const WORKFLOWS: Readonly<Record<string, unknown>> = {
  capacity: capacityWorkflow,
  joiningRequest: joiningWorkflow,
  problem: problemWorkflow,
  engagement: engagementWorkflow,
  definition: versionWorkflow,
  rfp: rfpWorkflow,
  addendum: addendumWorkflow,
  match: matchWorkflow,
  proposal: proposalWorkflow,
};

export const ACTIONS: Readonly<Record<string, unknown>> = {
  problem: problemActs,
  engagement: engagementActs,
  comment: commentActs,
  suggestion: suggestionActs,
  addendum: addendumActs,
  capacity: capacityActs,
  waiver: waiverActs,
  question: questionActs,
};

/** Acts of any kind of object. */
export interface AnyActs {
  readonly acts: Readonly<Record<string, unknown>>;
  require(name: string, state: string, viewer: Viewer, situation: object): void;
}

const workflowOf = (of: string) => WORKFLOWS[of] as Workflow<string, unknown>;
const actsFor = (of: string) => ACTIONS[of] as AnyActs;
const STATES_OF: Readonly<Record<string, string>> = { comment: 'definition', suggestion: 'definition', waiver: 'rfp' };
const statesOf = (of: string): readonly string[] => workflowOf(STATES_OF[of] ?? of).shape.states;

const clear = (of: string, name: string, state: string | null = null): object =>
  CLEAR[`${of}.${name} in ${state}`] ?? CLEAR[`${of}.${name}`] ?? CLEAR[of] ?? {};

/** The state it leads to, `done`, or the code of the refusal. */
function answer(of: string, name: string, state: string | null, viewer: Viewer, situation: object, reason = true) {
  try {
    if (name in (workflowOf(of)?.steps ?? {}))
      return workflowOf(of).take(name, state, viewer, situation, reason ? 'other' : null).to;
    actsFor(of).require(name, state ?? '', viewer, situation);
    return 'done';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

/** What somebody was answered otherwise than the tables say, in words; nothing where all agree. */
type Disagreements = string[];

class Comparison {
  readonly disagreements: Disagreements = [];

  expect(what: readonly (string | null)[], answered: string, expected: string): void {
    if (answered !== expected)
      this.disagreements.push(`${what.map(String).join(' ')}: ${answered} instead of ${expected}`);
  }
}

/** Each step of a lifecycle, in every state, by everybody, with and without a reason, and with each obstacle. */
export function againstTable(of: string, row: Row): Disagreements {
  const { step, from, to, by, needsReason } = row;
  const compared = new Comparison();
  for (const state of [null, ...workflowOf(of).shape.states]) {
    const leaves = state === null ? from.length === 0 : from.includes(state);
    for (const [who, viewer] of Object.entries(PEOPLE)) {
      const expected = !isAmong(by, who) ? 'STEP_NOT_ALLOWED' : leaves ? to : 'STEP_NOT_POSSIBLE';
      compared.expect([step, state, who], answer(of, step, state, viewer, clear(of, step)), expected);
      if (expected === to)
        compared.expect(
          [step, state, who, 'without a reason'],
          answer(of, step, state, viewer, clear(of, step), false),
          needsReason ? 'REASON_REQUIRED' : to,
        );
    }
  }
  hinder(compared, of, { name: step, state: from[0] ?? null, by, guards: row.guards, free: to });
  return compared.disagreements;
}

/** Each act of a kind of object, in every state, by everybody, and with each obstacle. */
export function againstActs(of: string, act: string): Disagreements {
  const rows = actsOf(ACTS[of] ?? '').filter((row) => row.act === act);
  const compared = new Comparison();
  for (const state of statesOf(of)) {
    const row = rows.find(({ isIn }) => isIn(state)) ?? rows[0];
    if (!row) continue;
    const isHere = row.isIn(state);
    for (const [who, viewer] of Object.entries(PEOPLE)) {
      const expected = !isAmong(row.by, who) ? 'STEP_NOT_ALLOWED' : isHere ? 'done' : row.elsewhere;
      // Who does it in one of several states is asked there alone.
      if (isHere || rows.length === 1)
        compared.expect([act, state, who], answer(of, act, state, viewer, clear(of, act, state)), expected);
    }
  }
  for (const row of rows)
    hinder(compared, of, { ...row, name: act, state: statesOf(of).find(row.isIn) ?? null, free: 'done' });
  return compared.disagreements;
}

/** A step or an act in a state that it is taken in, by whom, and what is answered when nothing stands in the way. */
interface Hindered {
  readonly name: string;
  readonly state: string | null;
  readonly by: string;
  readonly guards: readonly string[];
  readonly free: string;
}

/** Whatever can stand in the way of anything: it does where the row says so, and nowhere else. */
function hinder(compared: Comparison, of: string, { name, state, by, guards, free }: Hindered): void {
  const known = knownObstacles(of, free === 'done');
  const codes = guards.map(codeOf);
  for (const [obstacle, { worlds, isNarrow, who }] of Object.entries(OBSTACLES)) {
    const hinders = guards.includes(obstacle);
    const code = codeOf(obstacle);
    // Of two words with one code a row names the one that holds for it.
    if (!hinders && (isNarrow || !known.has(obstacle) || codes.includes(code))) continue;
    const people = Object.keys(PEOPLE).filter((letter) =>
      who ? who.includes(letter) && mayIn(of, name, state, letter, worlds[0] ?? {}) : isAmong(by, letter),
    );
    if (hinders && !people.length) compared.disagreements.push(`${name}: nobody to try ${obstacle}`);
    for (const world of worlds)
      for (const letter of people)
        compared.expect(
          [name, letter, obstacle],
          answer(of, name, state, PEOPLE[letter] as Viewer, { ...clear(of, name, state), ...world }),
          hinders ? code : free,
        );
    if (hinders && obstacle === 'own.RECUSED')
      compared.expect(
        [name, 'an officer who is not barred'],
        answer(of, name, state, PEOPLE['officesHead'] as Viewer, { ...clear(of, name, state), definerId: 'office' }),
        free,
      );
  }
}

const codeOf = (obstacle: string): string => obstacle.replace(/^\w+\./, '');

const mayIn = (of: string, name: string, state: string | null, letter: string, world: object): boolean =>
  answer(of, name, state, PEOPLE[letter] as Viewer, { ...clear(of, name, state), ...world }) !== 'STEP_NOT_ALLOWED';

/** All that stands in the way of some step, or of some act, of this kind. */
function knownObstacles(of: string, isAct: boolean): ReadonlySet<string> {
  const rows: readonly { guards: readonly string[] }[] = isAct ? actsOf(ACTS[of] ?? '') : rowsOf(TABLES[of] ?? '');
  return new Set(rows.flatMap(({ guards }) => guards));
}

export function againstCase([of, name, state, who, world, expected]: Case): Disagreements {
  const compared = new Comparison();
  const situation = { ...clear(of, name, state), ...world };
  compared.expect(
    [of, name, state, who, JSON.stringify(world)],
    answer(of, name, state, PEOPLE[who] as Viewer, situation),
    expected,
  );
  return compared.disagreements;
}

/** Owner and definer write an RFP: each in its own name, and for an office that defines itself nobody who is barred. */
export function againstWriting(): Disagreements {
  const compared = new Comparison();
  const rfp = CLEAR['rfp'] as RfpSituation;
  for (const [who, viewer] of Object.entries(PEOPLE)) {
    const party = ['o', 'manager', 'm'].includes(who) ? 'owner' : 'de'.includes(who) ? 'definer' : null;
    compared.expect([who, 'writes'], String(isWriter(rfp, viewer)), String(party !== null));
    compared.expect([who, 'may write'], String(mayWrite(rfp, viewer)), String(party !== null));
    if (party) compared.expect([who, 'writes for'], authorOf(rfp, viewer).organizationId, party);
    const imported = { ...rfp, definerId: null };
    if (party) compared.expect([who, 'writes an imported one for'], authorOf(imported, viewer).role, 'owner');
  }
  const barred = { ...rfp, definerId: 'office', isRecused: true };
  compared.expect(['a barred officer writes'], String(mayWrite(barred, PEOPLE['f'] as Viewer)), 'false');
  return compared.disagreements;
}

/** The first thing in which these kinds of objects, or all, differ from the tables; null where nothing does. */
export function firstDisagreement(kinds: readonly string[] = Object.keys({ ...WORKFLOWS, ...ACTIONS })): string | null {
  for (const of of kinds) {
    for (const row of TABLES[of] ? rowsOf(TABLES[of]) : []) for (const found of againstTable(of, row)) return found;
    for (const { act } of ACTS[of] ? actsOf(ACTS[of]) : []) for (const found of againstActs(of, act)) return found;
    for (const each of CASES) if (each[0] === of) for (const found of againstCase(each)) return found;
  }
  return againstWriting()[0] ?? null;
}
