import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../graphql/scalars.js';

@ObjectType('NextStep', { description: 'A step that is yours to take, or would be if a guard let it.' })
export class NextStepModel {
  @Field(() => String, { description: 'Name of the step; the mutation of the same meaning takes it.' }) name!: string;
  @Field(() => String, { description: 'State it leads to.' }) to!: string;
  @Field(() => Boolean, { description: 'Whether a reason must be given.' }) reasonRequired!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Refusal code that stands in the way; null when the step can be taken.',
  })
  refusedBy!: string | null;
}

@ObjectType('Step', { description: 'A step that was taken.' })
export class StepModel {
  @Field(() => String, { description: 'Name of the step.' }) step!: string;
  @Field(() => String, { nullable: true, description: 'State before; null for the first step.' }) from!: string | null;
  @Field(() => String, { description: 'State after.' }) to!: string;
  @Field(() => String, { nullable: true, description: 'Reason code.' }) reason!: string | null;
  @Field(() => String, { nullable: true, description: 'What was said about it.' }) note!: string | null;
  @Field(() => DateTime, { description: 'When.' }) takenAt!: Date;
}
