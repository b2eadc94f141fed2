import { InputType } from '@nestjs/graphql';
import {
  ChoiceField,
  IdField,
  IdempotencyKeyField,
  IntField,
  LineField,
  ObjectField,
  ReasonNoteField,
  TextField,
} from '@peyvand/platform';
import { DismissalReasons, type DismissalReason } from '../checks/finding.js';
import { DefinitionContent } from '../content/definition-content.model.js';

@InputType({ description: 'Saves one section of a definition, whole.' })
export class SaveDefinitionSectionInput {
  @IdField({ description: 'Definition version.' }) definitionId!: string;
  @IntField({
    description:
      'Revision of the section that you read; 0 when it was not written yet. Refused as STALE when somebody saved since.',
    min: 0,
    max: 1_000_000,
  })
  revision!: number;
  @ObjectField(() => DefinitionContent, { description: 'The section, and no other.' }) content!: DefinitionContent;
}

@InputType({ description: 'Asks the owner to sign the definition as it is.' })
export class AskSignatureInput {
  @IdField({ description: 'Definition version.' }) definitionId!: string;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'The owner asks for changes instead of signing.' })
export class RequestDefinitionChangesInput {
  @IdField({ description: 'Definition version.' }) definitionId!: string;
  @TextField({ description: 'What to change.', min: 3, max: 4_000 }) note!: string;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'The definer takes the text back before the owner has signed it.' })
export class TakeDefinitionBackInput {
  @IdField({ description: 'Definition version.' }) definitionId!: string;
  @TextField({ description: 'Why.', optional: true, max: 4_000 }) note?: string | null;
}

@InputType({ description: 'Begins the next version of an approved definition.' })
export class BeginNewVersionInput {
  @IdField({ description: 'The approved version.' }) definitionId!: string;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'The owner signs exactly this text.' })
export class SignDefinitionInput {
  @IdField({ description: 'Definition version.' }) definitionId!: string;
  @LineField({ description: 'Hash of the text you sign: contentHash as you read it.', max: 64 }) contentHash!: string;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'The office sends a signed definition back; the signature is void.' })
export class SendBackDefinitionInput {
  @IdField({ description: 'Definition version.' }) definitionId!: string;
  @TextField({ description: 'What to change.', min: 3, max: 4_000 }) note!: string;
}

@InputType({ description: 'The office approves a signed definition; it never changes from here.' })
export class ApproveDefinitionInput {
  @IdField({ description: 'Definition version.' }) definitionId!: string;
  @TextField({ description: 'A note for the record.', optional: true, max: 4_000 }) note?: string | null;
}

@InputType({ description: 'Sets a finding aside that does not block.' })
export class DismissFindingInput {
  @IdField({ description: 'Definition version.' }) definitionId!: string;
  @LineField({ description: 'Key of the finding.', max: 64 }) key!: string;
  @ChoiceField(DismissalReasons, { description: 'Why.' }) reason!: DismissalReason;
  @ReasonNoteField(1_000) note?: string | null;
}

@InputType({ description: 'Takes back that a finding was set aside.' })
export class RestoreFindingInput {
  @IdField({ description: 'Definition version.' }) definitionId!: string;
  @LineField({ description: 'Key of the finding.', max: 64 }) key!: string;
}
