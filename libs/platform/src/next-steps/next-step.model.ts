import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { DateTime } from '../graphql/scalars.js';
import { RefusalModel } from '../graphql/refusal.model.js';

export const StepNotes = enumOf('none', 'optional', 'required');
registerEnumType(StepNotes, {
  name: 'StepNote',
  description: 'Whether a note goes with a step.',
  valuesMap: {
    none: { description: 'The operation takes none.' },
    optional: { description: 'It may be left out, save with the reason `other`.' },
    required: { description: 'There is no step without it.' },
  },
});

@ObjectType('StepTarget', { description: 'The field of the input that names what the step is taken on.' })
export class StepTargetModel {
  @Field(() => String, { description: 'Name of the input field, such as `problemId`.' }) field!: string;
  @Field(() => ID, { description: 'Its value.' }) id!: string;
}

@ObjectType('StepRefusal', { description: 'What stands in the way of a step now.' })
export class StepRefusalModel extends RefusalModel {
  @Field(() => DateTime, { nullable: true, description: 'Until when, where time removes it.' }) until!: Date | null;
}

@ObjectType('NextStep', {
  description: 'A step that is yours to take, or would be if nothing stood in the way. Draw a button from it.',
})
export class NextStepModel {
  @Field(() => String, {
    description:
      'Name of the step with its lifecycle, such as `problem.accept`; its words are those of the kind `step`.',
  })
  name!: string;
  @Field(() => String, { description: 'The mutation that takes it.' }) operation!: string;
  @Field(() => StepTargetModel, {
    nullable: true,
    description: 'What it is taken on; null where it needs nothing, such as founding an organization.',
  })
  target!: StepTargetModel | null;
  @Field(() => ID, {
    nullable: true,
    description: 'For which of your organizations; send it as `organizationId`. Null where only one could be meant.',
  })
  organizationId!: string | null;
  @Field(() => String, { nullable: true, description: 'State it leads to; null where none changes.' }) to!:
    string | null;
  @Field(() => [String], { description: 'Reasons, one of which must be given; empty where none is asked for.' })
  reasons!: string[];
  @Field(() => StepNotes, { description: 'Whether a note goes with it.' }) note!: keyof typeof StepNotes;
  @Field(() => Boolean, { description: 'Whether the password is asked for again, within five minutes before.' })
  stepUp!: boolean;
  @Field(() => Boolean, { description: 'Whether it is what the object waits for.' }) isPrimary!: boolean;
  @Field(() => Boolean, { description: 'Whether no step leads back to how it is now.' }) isFinal!: boolean;
  @Field(() => DateTime, { nullable: true, description: 'Of a step that takes something back: until when it can.' })
  undoUntil!: Date | null;
  @Field(() => [StepRefusalModel], { description: 'All that stands in the way now; empty when it can be taken.' })
  refusals!: StepRefusalModel[];
}
