import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { GROUPS } from '../engine/features.js';
import { ConfidenceLevels } from './confidence.js';

export const MatchCriteria = enumOf(...GROUPS);
registerEnumType(MatchCriteria, {
  name: 'MatchCriterionKind',
  description: 'What a match is judged by.',
  valuesMap: {
    text: { description: 'Words of the profile.' },
    competences: { description: 'Competences, technology category and ISIC division.' },
    evidence: { description: 'Past projects, newer ones more.' },
    readiness: { description: 'Technology readiness.' },
    place: { description: 'Province and regions served.' },
    conditions: { description: 'Free capacity.' },
  },
});

@ObjectType('MatchCriterion', {
  description: 'How well a company does by one criterion, each on a scale of its own; the total is not their sum.',
})
export class MatchCriterionModel {
  @Field(() => MatchCriteria, { description: 'Criterion.' }) criterion!: keyof typeof MatchCriteria;
  @Field(() => Int, { description: 'Points reached.' }) points!: number;
  @Field(() => Int, { description: 'Points that can be reached, the same for every match.' }) max!: number;
}

registerEnumType(ConfidenceLevels, {
  name: 'ConfidenceLevel',
  description: 'How far a score can be relied on.',
  valuesMap: {
    low: { description: 'Little is known: look for yourself.' },
    medium: { description: 'Something is missing.' },
    high: { description: 'What is known is ample, verified and fresh.' },
  },
});

@ObjectType('MatchConfidenceReason', { description: 'One thing that makes a score more or less sure.' })
export class MatchConfidenceReasonModel {
  @Field(() => Boolean, { description: 'Whether it makes it surer.' }) isFor!: boolean;
  @Field(() => String, { description: 'What is known, in your language.' }) text!: string;
}

@ObjectType('MatchConfidence', { description: 'How far a score can be relied on, and why.' })
export class MatchConfidenceModel {
  @Field(() => Int, { nullable: true, description: 'Requirements of the RFP; null in a score of before.' })
  requirements!: number | null;
  @Field(() => Int, { nullable: true, description: 'Requirements to which the profile says something.' })
  answered!: number | null;
  @Field(() => Boolean, { description: 'Whether an office has verified the company as a solver.' })
  isVerified!: boolean;
  @Field(() => Int, { nullable: true, description: 'For how many whole months the profile has stood as it is.' })
  profileMonths!: number | null;
}
