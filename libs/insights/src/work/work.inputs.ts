import { ArgsType, InputType } from '@nestjs/graphql';
import { BoolField, ChoiceField, IdField, ObjectField, PageArgs } from '@peyvand/platform';
import { WaitingObjectTypes } from '../waiting/waiting-types.js';

@InputType({ description: 'Names an office for what waits for one that has no officer for it.' })
export class NameStandInInput {
  @IdField({ description: 'Entry of `myWork` that is unattended.' }) workItemId!: string;
  @IdField({ description: 'A verified office.' }) officeId!: string;
}

@InputType({ description: 'What a list of waiting objects is narrowed to.' })
export class WorkFilter {
  @ChoiceField(WaitingObjectTypes, { description: 'Kind of object.', optional: true })
  objectType?: string | null;
  @BoolField({ description: 'Whether its time is over.', optional: true }) overdue?: boolean | null;
  @BoolField({ description: 'Whether it was given to you.', optional: true }) assignedToMe?: boolean | null;
  @IdField({ description: 'Organization or office it waits for.', optional: true }) organizationId?: string | null;
}

@ArgsType()
export class MyWorkArgs extends PageArgs {
  @ObjectField(() => WorkFilter, { description: 'Narrows the list.', optional: true }) filter?: WorkFilter | null;
}
