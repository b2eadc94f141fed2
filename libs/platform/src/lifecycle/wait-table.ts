import { document, type ScalarField } from '../projection/mapping.js';

/** Which part the one who is waited for plays towards the object. */
export const WAIT_ROLES = ['owner', 'definer', 'office', 'company', 'party', 'organization', 'administrator'] as const;
export type WaitRole = (typeof WAIT_ROLES)[number];

/** Who is waited for: exactly one of organization, office and administrator; a person only narrows it. */
export interface Waited {
  readonly role: WaitRole;
  readonly organizationId?: string | null;
  readonly officeId?: string | null;
  readonly personId?: string | null;
  /** For requests that no office verifies. */
  readonly administrator?: boolean;
}

/** `own`: a clock of the object reminds by itself. */
export type Reminder = 'end' | 'half' | 'own' | 'none';

/**
 * Who is told: `office`: who must act, then the office's head, then the fallback office; `heads`: the party's own heads
 * once; `none`: who must act, once.
 */
export type Escalates = 'office' | 'heads' | 'none';

/** For whom an object waits, until when, and how it is brought to mind. */
export interface Wait extends Waited {
  readonly until?: Date | null;
  /** Where `until` was counted in working days: the time zone whose days they are. */
  readonly countedIn?: string | null;
  readonly reminder: Reminder;
  readonly escalates: Escalates;
}

/** When a span ends, and where it was counted if in working days: it moves on when one of them becomes a holiday. */
export interface EndOfSpan {
  readonly at: Date;
  readonly countedIn: string | null;
}

/** A step of another lifecycle. */
export type Elsewhere = `${string}.${string}`;

/** A state in which somebody has to act. */
export interface StateWait<Row, Situation, Step extends string, Span extends string> {
  /** Null where things stand so that nobody has to. */
  readonly whom: (row: Row, situation: Situation) => Waited | null;
  /** Name of the office's number, or a time that is known already; none: without an end. */
  readonly within?: Span | ((row: Row, situation: Situation) => Span | Date | null);
  /**
   * The step that takes it on; of another object as `engagement.offer`. By role where it depends on who is waited for.
   * Null where none is more to be expected.
   */
  readonly step: Step | Elsewhere | Readonly<Partial<Record<WaitRole, Step | Elsewhere>>> | null;
  readonly reminder: Reminder;
  readonly escalates: Escalates;
}

/** A state in which only a clock acts. */
export interface StateClock<Step extends string> {
  readonly clock: Step;
  /** SQL for the time at which it does. */
  readonly at: (t: string) => string;
  /** What others may do meanwhile. */
  readonly step?: Elsewhere;
}

type StateRule<Row, Situation, Step extends string, Span extends string> =
  StateWait<Row, Situation, Step, Span> | StateClock<Step>;

/** For whom an object waits in each of its states; null: for nobody, nor does a clock act. */
export interface WaitTable<
  State extends string,
  Row,
  Situation = unknown,
  Step extends string = string,
  Span extends string = never,
> {
  /** The office whose numbers hold. */
  readonly office?: (row: Row, situation: Situation) => string | null;
  readonly states: Readonly<Record<State, StateRule<Row, Situation, Step, Span> | null>>;
}

/** Who knows the numbers of offices. */
export interface Spans<Span extends string> {
  /** When a span of this name ends that begins now. */
  dueIn(officeId: string | null, span: Span): Promise<EndOfSpan>;
}

/** Reads the table: for whom the row waits as it is now. */
export async function waitOf<State extends string, Row extends { state: State }, Situation, Span extends string>(
  { office, states }: WaitTable<State, Row, Situation, string, Span>,
  row: Row,
  situation: Situation,
  spans?: Spans<Span>,
): Promise<Wait | null> {
  const rule = states[row.state];
  if (!rule || 'clock' in rule) return null;
  const { whom, reminder, escalates } = rule;
  const waited = whom(row, situation);
  if (!waited) return null;
  const within = typeof rule.within === 'function' ? rule.within(row, situation) : rule.within;
  if (typeof within !== 'string') return { ...waited, until: within ?? null, reminder, escalates };
  const end = await spans?.dueIn(office?.(row, situation) ?? null, within);
  return { ...waited, until: end?.at ?? null, countedIn: end?.countedIn ?? null, reminder, escalates };
}

interface Stepping<State extends string> {
  readonly states: Readonly<
    Record<State, { readonly step?: string | Readonly<Partial<Record<WaitRole, string>>> | null } | null>
  >;
}

/** The steps that are expected in a state, with their lifecycle; of one who is waited for where a role is given. */
export function expectedSteps<State extends string>(
  { states }: Stepping<State>,
  lifecycle: string,
  state: State,
  role?: WaitRole,
): string[] {
  const step = states[state]?.step ?? null;
  const found = step === null || typeof step === 'string' ? [step] : role ? [step[role]] : Object.values<string>(step);
  return found.flatMap((name) => (name ? (name.includes('.') ? name : `${lifecycle}.${name}`) : []));
}

/** How the step that a clock will take next is read. */
export function clockNextOf<State extends string>(
  table: { readonly states: Readonly<Record<State, object | null>> },
  visible?: ScalarField['visible'],
): ScalarField {
  const clocks = Object.entries<object | null>(table.states).flatMap(([state, rule]) =>
    rule && 'clock' in rule ? [[state, rule as StateClock<string>] as const] : [],
  );
  const shown = ({ clock, at }: StateClock<string>, t: string): string =>
    `(select jsonb_build_object('step', '${clock}', 'at',
      to_char(x.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      from (select (${at(t)})::timestamptz as at) x where x.at is not null)`;
  return document({
    sql: (t) => `(case ${t}.state ${clocks.map(([state, rule]) => `when '${state}' then ${shown(rule, t)}`).join(' ')}
      end)`,
    ...(visible ? { visible } : {}),
  });
}
