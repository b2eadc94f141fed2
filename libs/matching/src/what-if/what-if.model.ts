import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdField, NumberField, ObjectField } from '@peyvand/platform';

/** Three times as much is enough to see what a criterion does. */
const WEIGHT_MAX = 3;
const WeightField = (description: string) => NumberField({ description, optional: true, min: 0, max: WEIGHT_MAX });

@InputType({ description: 'How much each criterion counts, from 0 to 3; 1 where nothing is said.' })
export class MatchWeightsInput {
  @WeightField('Words of the profile.') text?: number | null;
  @WeightField('Competences, technology category and ISIC division.') competences?: number | null;
  @WeightField('Past projects.') evidence?: number | null;
  @WeightField('Technology readiness.') readiness?: number | null;
  @WeightField('Province and regions served.') place?: number | null;
  @WeightField('Free capacity.') conditions?: number | null;
}

@ArgsType()
export class WhatIfArgs {
  @IdField({ description: 'The RFP.' }) rfpId!: string;
  @ObjectField(() => MatchWeightsInput, { description: 'How much each criterion is to count.' })
  weights!: MatchWeightsInput;
}

@ObjectType('WhatIfScore', { description: 'What a match would score if criteria counted otherwise. Nothing is kept.' })
export class WhatIfScore {
  @Field(() => ID, { description: 'The match.' }) matchId!: string;
  @Field(() => String, { description: 'Name of the company.' }) company!: string;
  @Field(() => Float, { description: 'Score as it is, from 0 to 100.' }) scoreNow!: number;
  @Field(() => Float, { description: 'Score as it would be, from 0 to 100.' }) score!: number;
  @Field(() => Int, { description: 'Place among the matches of the RFP as it is; 1 is the best.' }) placeNow!: number;
  @Field(() => Int, { description: 'Place as it would be.' }) place!: number;
}
