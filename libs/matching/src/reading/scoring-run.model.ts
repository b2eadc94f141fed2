import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '@peyvand/platform';

@ObjectType({ description: 'How many companies a hard failure ruled out.' })
export class HardFailureTally {
  @Field(() => String, { description: 'The failure.' }) failure!: string;
  @Field(() => Int, { description: 'Companies.' }) companies!: number;
}

@ObjectType('ScoringRun', { description: 'One pass over all companies for one RFP.' })
export class ScoringRunModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => String, { description: 'Name and version of the ranker.' }) ranker!: string;
  @Field(() => Int, { description: 'Companies looked at.' }) companies!: number;
  @Field(() => Int, { description: 'Companies stored as matches.' }) stored!: number;
  @Field(() => [HardFailureTally], { description: 'How many companies each hard failure ruled out.' })
  hardFailures!: HardFailureTally[];
  @Field(() => DateTime, { description: 'When it began.' }) startedAt!: Date;
  @Field(() => DateTime, { description: 'When it was done.' }) finishedAt!: Date;
}
