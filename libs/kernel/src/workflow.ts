import type { By, ActingFor } from './by.js';
import type { Viewer } from './viewer.js';
import { Refusal } from './refusal.js';

/** A condition on the loaded situation; the code is what the reader is told when it fails. */
export interface Guard<Situation> {
  readonly code: string;
  test(situation: Situation): boolean;
  params?(situation: Situation): Record<string, string | number>;
  /** When it will stand in the way no more, where time decides that. */
  until?(situation: Situation): Date | null;
}

/** Who may do something, and what may stand in the way. */
export interface ActRule<Situation> {
  readonly by: By<Situation>;
  readonly when?: readonly Guard<Situation>[];
  /** Until when it can be done, such as taking an approval back. */
  until?(situation: Situation): Date | null;
}

export interface StepRule<State extends string, Situation> extends ActRule<Situation> {
  /** Empty for a step that creates the object. */
  readonly from: State | readonly State[] | null;
  readonly to: State;
  readonly reason?: 'required';
  /** The event recorded with the step. */
  readonly event: string;
}

export interface TakenStep<State extends string> {
  readonly name: string;
  readonly from: State | null;
  readonly to: State;
  readonly event: string;
  readonly actingFor: ActingFor;
}

/** What stands in the way of a step, and until when, where time removes it. */
export interface StandsInTheWay {
  readonly code: string;
  readonly params: Record<string, string | number>;
  readonly until: Date | null;
}

/** A step that a person could take, or could if nothing stood in the way. */
export interface NextStep {
  /** Name of the lifecycle, or of the kind of object that the acts belong to. */
  readonly of: string;
  readonly name: string;
  /** Null where no state changes. */
  readonly to: string | null;
  /** No step leads back to the state that it leaves. */
  readonly isFinal: boolean;
  /** The refusal of another step that it takes out of the way. */
  readonly removes?: string;
  readonly until: Date | null;
  readonly refusals: readonly StandsInTheWay[];
}

/** What this viewer is offered by a rule; null where it is somebody else's to do. */
export function offerOf<Situation>(
  step: Pick<NextStep, 'of' | 'name' | 'to' | 'isFinal' | 'removes'>,
  rule: ActRule<Situation>,
  viewer: Viewer,
  situation: Situation,
): NextStep | null {
  if (viewer.isSystem || !rule.by(viewer, situation)) return null;
  const failed = (rule.when ?? []).filter((guard) => !guard.test(situation));
  return {
    ...step,
    until: rule.until?.(situation) ?? null,
    refusals: failed.map((guard) => ({
      code: guard.code,
      params: guard.params?.(situation) ?? {},
      until: guard.until?.(situation) ?? null,
    })),
  };
}

/** @throws Refusal the code of the first guard that fails. */
export function requireMet<Situation>(guards: readonly Guard<Situation>[] | undefined, situation: Situation): void {
  const failed = guards?.find((guard) => !guard.test(situation));
  if (failed) throw new Refusal(failed.code, undefined, failed.params?.(situation));
}

const isOffered = (step: NextStep | null): step is NextStep => step !== null;

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
    const actingFor = rule.by(viewer, situation);
    if (!actingFor) throw new Refusal('STEP_NOT_ALLOWED', undefined, { step: name });
    if (!leaves(rule, state)) throw new Refusal('STEP_NOT_POSSIBLE', undefined, { step: name, state: state ?? 'none' });
    if (rule.reason === 'required' && !reason) throw new Refusal('REASON_REQUIRED', 'reason');
    requireMet(rule.when, situation);
    return { name, from: state, to: rule.to, event: rule.event, actingFor };
  }

  /** What this viewer could do now. A step of somebody else is absent; of others all that stands in the way is told. */
  next(state: State, viewer: Viewer, situation: Situation): NextStep[] {
    return this.offers(state, Object.keys(this.steps) as Step[], viewer, situation);
  }

  /** The same before there is a row: of the steps named, which this viewer could begin one by. */
  first(names: readonly Step[], viewer: Viewer, situation: Situation): NextStep[] {
    return this.offers(null, names, viewer, situation);
  }

  private offers(state: State | null, names: readonly Step[], viewer: Viewer, situation: Situation): NextStep[] {
    return names
      .filter((name) => leaves(this.steps[name], state))
      .map((name) => {
        const rule = this.steps[name];
        const isFinal = state !== null && rule.to !== state && !this.leadsTo(rule.to, state);
        return offerOf({ of: this.shape.name, name, to: rule.to, isFinal }, rule, viewer, situation);
      })
      .filter(isOffered);
  }

  /** Whether any path of steps leads from one state to another. */
  private leadsTo(from: State, to: State): boolean {
    const reached = new Set<State>([from]);
    for (const state of reached)
      for (const rule of Object.values<StepRule<State, Situation>>(this.steps))
        if (rule.from !== null && leaves(rule, state)) reached.add(rule.to);
    return reached.has(to);
  }
}

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
