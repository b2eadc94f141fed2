import type { Viewer } from './viewer.js';
import { Refusal } from './refusal.js';

/** A condition on the loaded situation; the code is what the reader is told when it fails. */
export interface Guard<Situation> {
  readonly code: string;
  test(situation: Situation): boolean;
  params?(situation: Situation): Record<string, string | number>;
}

/** Whether this viewer is the kind of person who takes the step. A phrase that is true. */
export type By<Situation> = (viewer: Viewer, situation: Situation) => boolean;

export interface StepRule<State extends string, Situation> {
  /** Empty for a step that creates the object. */
  readonly from: State | readonly State[] | null;
  readonly to: State;
  readonly by: By<Situation>;
  readonly when?: readonly Guard<Situation>[];
  readonly reason?: 'required';
  /** The event recorded with the step. */
  readonly event: string;
}

export interface TakenStep<State extends string> {
  readonly name: string;
  readonly from: State | null;
  readonly to: State;
  readonly event: string;
}

export interface NextStep<State extends string> {
  readonly name: string;
  readonly to: State;
  readonly reasonRequired: boolean;
  readonly refusedBy: string | null;
}

export interface WorkflowShape<State extends string> {
  readonly name: string;
  readonly states: readonly State[];
  readonly initial: readonly State[];
  readonly terminal: readonly State[];
}

/** The table of one lifecycle, and the three questions that are asked of it. Pure. */
export class Workflow<State extends string, Situation, Step extends string = string> {
  constructor(
    readonly shape: WorkflowShape<State>,
    readonly steps: Readonly<Record<Step, StepRule<State, Situation>>>,
  ) {
    check(shape, Object.entries<StepRule<State, Situation>>(steps));
  }

  /**
   * Decides a step. The situation is what the operation loaded under its lock.
   * @throws Refusal STEP_NOT_ALLOWED (not this person), STALE-like STEP_NOT_POSSIBLE (not from this state),
   * REASON_REQUIRED, or the code of the first guard that fails.
   */
  take(
    name: Step,
    state: State | null,
    viewer: Viewer,
    situation: Situation,
    reason?: string | null,
  ): TakenStep<State> {
    const rule = this.steps[name];
    if (!rule.by(viewer, situation)) throw new Refusal('STEP_NOT_ALLOWED', undefined, { step: name });
    if (!leaves(rule, state)) throw new Refusal('STEP_NOT_POSSIBLE', undefined, { step: name, state: state ?? 'none' });
    if (rule.reason === 'required' && !reason) throw new Refusal('REASON_REQUIRED', 'reason');
    const failed = rule.when?.find((guard) => !guard.test(situation));
    if (failed) throw new Refusal(failed.code, undefined, failed.params?.(situation));
    return { name, from: state, to: rule.to, event: rule.event };
  }

  /** What this viewer could do now. A step of somebody else is absent; one whose guard fails carries the code. */
  next(state: State, viewer: Viewer, situation: Situation): NextStep<State>[] {
    return Object.entries<StepRule<State, Situation>>(this.steps)
      .filter(([, rule]) => rule.from !== null && leaves(rule, state) && !viewer.isSystem && rule.by(viewer, situation))
      .map(([name, rule]) => ({
        name,
        to: rule.to,
        reasonRequired: rule.reason === 'required',
        refusedBy: rule.when?.find((guard) => !guard.test(situation))?.code ?? null,
      }));
  }
}

/** Only the platform itself takes the step: a clock, or the consequence of another step. */
export const bySystem: By<unknown> = (viewer) => viewer.isSystem;

export function defineWorkflow<State extends string, Situation>(shape: WorkflowShape<State>) {
  return <Step extends string>(steps: Record<Step, StepRule<State, Situation>>) =>
    new Workflow<State, Situation, Step>(shape, steps);
}

function leaves<State extends string>(rule: { from: State | readonly State[] | null }, state: State | null): boolean {
  if (rule.from === null || state === null) return rule.from === state;
  return typeof rule.from === 'string' ? rule.from === state : rule.from.includes(state);
}

/** A table with a hole is refused when the process loads, not when somebody falls into it. */
function check<State extends string, Situation>(
  { name, states, initial, terminal }: WorkflowShape<State>,
  steps: readonly (readonly [string, StepRule<State, Situation>])[],
): void {
  const fault = (text: string) => new Error(`Workflow ${name}: ${text}`);
  const reached = new Set<State>(initial);
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const [, rule] of steps)
      if (rule.from === null || states.some((s) => reached.has(s) && leaves(rule, s))) reached.add(rule.to);
  }
  for (const [step, rule] of steps) {
    if (!states.includes(rule.to)) throw fault(`${step} leads to the unknown state ${rule.to}`);
    if (rule.from !== null && !states.some((s) => reached.has(s) && leaves(rule, s)))
      throw fault(`${step} can never be taken`);
    if (terminal.some((s) => leaves(rule, s))) throw fault(`${step} leaves a terminal state`);
  }
  for (const state of states) {
    if (!reached.has(state)) throw fault(`${state} can never be reached`);
    if (!terminal.includes(state) && !steps.some(([, rule]) => leaves(rule, state)))
      throw fault(`${state} has no way out`);
  }
}
