import { InputType } from '@nestjs/graphql';
import {
  BoolField,
  ChoiceField,
  IdField,
  IdempotencyKeyField,
  IntField,
  LineField,
  ObjectField,
  TextField,
} from '@peyvand/platform';
import { AddendumKinds, type AddendumKind } from '../content/rfp-choices.js';
import { RfpContent } from '../content/rfp-content.model.js';

@InputType({ description: 'Begins an addendum to an open RFP. One is under way at a time.' })
export class CreateAddendumInput {
  @IdField({ description: 'RFP.' }) rfpId!: string;
  @ChoiceField(AddendumKinds, { description: 'Kind.' }) kind!: AddendumKind;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'Saves parts of an addendum under way. What is left out stays.' })
export class SaveAddendumInput {
  @IdField({ description: 'Addendum.' }) addendumId!: string;
  @IntField({ description: 'Revision you read; refused as STALE when somebody saved since.', min: 1, max: 1_000_000 })
  revision!: number;
  @ChoiceField(AddendumKinds, { description: 'Kind.', optional: true }) kind?: AddendumKind | null;
  @TextField({ description: 'Why the RFP changes; told to all who hold access.', optional: true, max: 2_000 }) reason?:
    string | null;
  @LineField({ description: 'Neutral title.', optional: true, min: 5, max: 160 }) title?: string | null;
  @TextField({
    description:
      'Text to accept before the dossier is read; whoever accepted an earlier one accepts a changed one anew.',
    optional: true,
    max: 20_000,
  })
  ndaText?: string | null;
  @BoolField({ description: 'Moves the RFP to the newest approved definition; material only.', optional: true })
  takeNewestDefinition?: boolean | null;
  @ObjectField(() => RfpContent, {
    description: 'Parts of the text as they shall be, dates among them.',
    optional: true,
  })
  content?: RfpContent | null;
}

@InputType({ description: 'Deletes an addendum under way.' })
export class DeleteAddendumInput {
  @IdField({ description: 'Addendum.' }) addendumId!: string;
}

@InputType({ description: 'Asks the heads of the owner to sign an addendum as it is.' })
export class AskAddendumSignatureInput {
  @IdField({ description: 'Addendum.' }) addendumId!: string;
  @LineField({ description: 'Hash of the text to be signed: contentHash as you read it.', max: 64 })
  contentHash!: string;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'The owner signs an addendum: a minor one is published, a material one goes to review.' })
export class PublishAddendumInput {
  @IdField({ description: 'Addendum.' }) addendumId!: string;
  @LineField({ description: 'Hash of the text you sign: contentHash as you read it.', max: 64 }) contentHash!: string;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'A second officer agrees to a material addendum; it is published at once.' })
export class ApproveAddendumInput {
  @IdField({ description: 'Addendum.' }) addendumId!: string;
}

@InputType({ description: 'Sends a material addendum back to its writers.' })
export class RequestAddendumChangesInput {
  @IdField({ description: 'Addendum.' }) addendumId!: string;
  @TextField({ description: 'What to change.', min: 3, max: 4_000 }) note!: string;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'The owner takes a material addendum back from review.' })
export class TakeBackAddendumInput {
  @IdField({ description: 'Addendum.' }) addendumId!: string;
  @TextField({ description: 'Why, for the record.', optional: true, max: 2_000 }) note?: string | null;
}
