import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '@peyvand/platform';

@ObjectType('DefinerCandidate', {
  description: 'A verified definer, with what speaks for and against offering it a problem. For the office.',
})
export class DefinerCandidate {
  @Field(() => ID, { description: 'The definer.' }) organizationId!: string;
  @Field(() => String, { description: 'Its name.' }) organizationName!: string;
  @Field(() => Boolean, { description: 'Whether it is the one to ask next.' }) isNext!: boolean;
  @Field(() => Float, {
    nullable: true,
    description: 'How well its profile fits, 0 to 100; null when it has none or was not scored yet.',
  })
  score!: number | null;
  @Field(() => [String], { description: 'Words of its profile that the problem says too.' }) words!: string[];
  @Field(() => [String], { description: 'Past projects that speak for it.' }) projects!: string[];
  @Field(() => DateTime, { nullable: true, description: 'When it was scored.' }) scoredAt!: Date | null;
  @Field(() => Int, { description: 'Definitions it is at work on.' }) activeEngagements!: number;
  @Field(() => Int, { description: 'Engagements it finished.' }) doneEngagements!: number;
  @Field(() => Int, { description: 'Versions of its that an office approved.' }) approvedDefinitions!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'Median of days from start to approval; null while none is approved.',
  })
  medianDays!: number | null;
  @Field(() => Int, { description: 'How often owners asked for changes.' }) returnedByOwner!: number;
  @Field(() => Int, { description: 'How often offices sent a signed version back.' }) returnedByOffice!: number;
  @Field(() => String, {
    nullable: true,
    description: 'State of its last engagement with this problem; null when it was not asked yet.',
  })
  answeredHere!: string | null;
  @Field(() => String, { nullable: true, description: 'Conflict of interest that it declared on this problem.' })
  conflict!: string | null;
}
