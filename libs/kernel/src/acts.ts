import { Refusal } from './refusal.js';
import type { Viewer } from './viewer.js';
import { offerOf, requireMet, type ActRule, type NextStep } from './workflow.js';

export interface Act<State extends string, Situation> extends ActRule<Situation> {
  /** In which states it is done; in all when not given. */
  readonly from?: readonly State[];
  /** What is said in other states; STEP_NOT_POSSIBLE when not given. */
  readonly elsewhere?: string;
  /** The refusal of another step that it takes out of the way. */
  readonly removes?: string;
  /** Cannot be taken back by anybody. */
  readonly isFinal?: true;
}

/** What people do with a kind of object without moving its state: decided by the same kind of rules as its steps. */
export class Acts<State extends string, Situation, Name extends string = string> {
  constructor(
    readonly of: string,
    readonly acts: Readonly<Record<Name, Act<State, Situation>>>,
  ) {}

  /** What this viewer could do now; what is somebody else's to do, or belongs to another state, is absent. */
  next(state: State, viewer: Viewer, situation: Situation): NextStep[] {
    return Object.entries<Act<State, Situation>>(this.acts).flatMap(([name, act]) => {
      const step = { of: this.of, name, to: null, isFinal: act.isFinal ?? false, removes: act.removes };
      return !act.from || act.from.includes(state) ? (offerOf(step, act, viewer, situation) ?? []) : [];
    });
  }

  /** @throws Refusal STEP_NOT_ALLOWED, the code for another state, or the code of the first guard that fails. */
  require(name: Name, state: State, viewer: Viewer, situation: Situation): void {
    const act = this.acts[name];
    if (!act.by(viewer, situation)) throw new Refusal('STEP_NOT_ALLOWED', undefined, { step: name });
    if (act.from && !act.from.includes(state)) {
      if (act.elsewhere) throw new Refusal(act.elsewhere);
      throw new Refusal('STEP_NOT_POSSIBLE', undefined, { step: name, state });
    }
    requireMet(act.when, situation);
  }
}

/** `of` is the name of the lifecycle, or of the object where it has none. */
export function defineActs<State extends string, Situation>(of: string) {
  return <Name extends string>(acts: Record<Name, Act<State, Situation>>) => new Acts<State, Situation, Name>(of, acts);
}
