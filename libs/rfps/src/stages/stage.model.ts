import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { DateTime } from '@peyvand/platform';
import { RfpStates, type RfpState } from '../content/rfp-choices.js';

/** What a problem goes through, in this order; the last ones end it. */
export const PROBLEM_LINE = [
  'submitted',
  'accepted',
  'inDefinition',
  'signed',
  'defined',
  'inMarket',
  'closed',
  'opened',
] as const;
export const PROBLEM_ENDS = ['rejected', 'duplicate', 'lapsed', 'withdrawn', 'solved', 'unsolved'] as const;

export const ProblemStageKinds = enumOf(...PROBLEM_LINE, ...PROBLEM_ENDS);
export type ProblemStageKind = keyof typeof ProblemStageKinds;
registerEnumType(ProblemStageKinds, {
  name: 'ProblemStageKind',
  description: 'How far a problem has come, with its definition and its RFP.',
  valuesMap: {
    inDefinition: { description: 'A definer is at work.' },
    signed: { description: 'The owner signed its definition.' },
    defined: { description: 'The office approved its definition.' },
    inMarket: { description: 'Its RFP is open.' },
    closed: { description: 'Its RFP takes no proposals any more.' },
    opened: { description: 'The proposals of its RFP are opened.' },
  },
});

const SINCE = 'When it was reached; null while it lies ahead.';
const UNTIL =
  'When the next one was reached, or until when the present one is to last; null where that is open or hidden from you.';

@ObjectType('ProblemStage', { description: 'A stage of a problem.' })
export class ProblemStageModel {
  @Field(() => ProblemStageKinds, { description: 'Stage.' }) stage!: ProblemStageKind;
  @Field(() => DateTime, { nullable: true, description: SINCE }) since!: Date | null;
  @Field(() => DateTime, { nullable: true, description: UNTIL }) until!: Date | null;
}

@ObjectType('RfpStage', { description: 'A stage of an RFP.' })
export class RfpStageModel {
  @Field(() => RfpStates, { description: 'Stage.' }) stage!: RfpState;
  @Field(() => DateTime, { nullable: true, description: SINCE }) since!: Date | null;
  @Field(() => DateTime, { nullable: true, description: UNTIL }) until!: Date | null;
}

@ObjectType('RfpOfProblem', { description: 'The RFP that a problem led to.' })
export class RfpOfProblemModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => String, { nullable: true, description: 'Number; null before it is approved.' }) number!: string | null;
  @Field(() => String, { description: 'Neutral title.' }) title!: string;
  @Field(() => RfpStates, { description: 'State.' }) state!: RfpState;
}
