/** How far a demo problem has come. */
export type Stage =
  | 'draft'
  | 'triage'
  | 'offered'
  | 'applied'
  | 'drafting'
  | 'ownerReview'
  | 'officeReview'
  | 'rfpDraft'
  | 'rfpInReview'
  | 'open';

export interface DemoDefinition {
  readonly title: string;
  readonly category: string;
  readonly process: string;
  readonly magnitude: readonly [value: number, unit: string, period: 'month' | 'shift' | 'day'];
  readonly measure: {
    readonly metric: string;
    readonly from: number;
    readonly to: number;
    readonly unit: string;
    readonly method: string;
    readonly direction: 'lower' | 'higher';
  };
  readonly lossPerMonth: string;
  readonly need: string;
  readonly tried: readonly (readonly [approach: string, whyFailed: string])[];
  readonly constraints: readonly (readonly [text: string, reason: string])[];
  readonly outcome: 'product' | 'process' | 'software' | 'knowledge' | 'diagnosis';
  readonly trl: readonly [now: number, target: number];
}

export interface DemoRfp {
  readonly title: string;
  readonly summary: string;
  readonly scopeIn: readonly string[];
  readonly scopeOut: readonly [text: string, reason: string];
  readonly requirements: readonly (readonly [
    text: string,
    test: string,
    competences: readonly string[],
    kind?: 'should',
  ])[];
  readonly deliverable: string;
  /** Days from today until it closes. */
  readonly closesIn: number;
  /** Name of the plan of its hall. */
  readonly plan?: string;
  readonly ndaText?: string;
  readonly question?: readonly [text: string, answer: string | null];
}

export interface DemoProblem {
  readonly key: string;
  readonly owner: string;
  readonly office: 'office.carpet' | 'office.food';
  readonly language: 'fa' | 'en';
  readonly field: string | null;
  readonly isic: string;
  readonly province: string;
  readonly place: string;
  readonly confidentiality: 'public' | 'anonymousOwner' | 'ndaOnly';
  readonly stage: Stage;
  /** Key of the definer; the owner itself when not given. */
  readonly definer?: string;
  readonly title: string;
  readonly symptom: string;
  /** Name of a photo of it. */
  readonly photo?: string;
  readonly whereWhen?: string;
  readonly magnitude?: string;
  readonly impact?: string;
  readonly tried?: string;
  readonly months: number;
  /** In rials. */
  readonly budget?: readonly [min: string, max: string];
  readonly definition?: DemoDefinition;
  readonly rfp?: DemoRfp;
}
