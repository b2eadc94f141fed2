import { Field, ObjectType } from '@nestjs/graphql';
import type { MembershipRole } from '@peyvand/kernel';
import { DateTime } from '@peyvand/platform';
import { MembershipRoles } from '../organization.choices.js';

@ObjectType('StepTaker', { description: 'Who took a step, as far as you may know.' })
export class StepTakerModel {
  @Field(() => String, {
    nullable: true,
    description: "Name of the person, of your own organizations and of the object's office; null of others.",
  })
  person!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'In whose name; null where that is hidden from you, or in the own name, as the administrator does.',
  })
  organization!: string | null;
  @Field(() => MembershipRoles, { nullable: true, description: 'Place of the person in the organization.' })
  role!: MembershipRole | null;
}

@ObjectType('Step', { description: 'A step that was taken.' })
export class StepModel {
  @Field(() => String, { description: 'Name of the step.' }) step!: string;
  @Field(() => String, { nullable: true, description: 'State before; null for the first step.' }) from!: string | null;
  @Field(() => String, { description: 'State after.' }) to!: string;
  @Field(() => String, { nullable: true, description: 'Reason code.' }) reason!: string | null;
  @Field(() => String, { nullable: true, description: 'What was said about it.' }) note!: string | null;
  @Field(() => DateTime, { description: 'When.' }) takenAt!: Date;
  @Field(() => StepTakerModel, { nullable: true, description: 'Who took it; null for the platform itself.' })
  by!: StepTakerModel | null;
}
