import { InputType } from '@nestjs/graphql';
import {
  ChoiceField,
  CodeField,
  DateTimeField,
  IdField,
  IdsField,
  IdempotencyKeyField,
  IntField,
  LineField,
  LinesField,
  ObjectField,
  ObjectsField,
  ReasonNoteField,
  TextField,
} from '@peyvand/platform';
import { DismissalReasons, type DismissalReason } from '@peyvand/definitions';
import { Confidentialities } from '@peyvand/problems';
import { CancelReasons, Envelopes, FailReasons, RequirementKinds, type EnvelopeKind } from './content/rfp-choices.js';
import { isOfficeFieldCode, isProvince, RfpLanguages, type RfpLanguage } from './content/rfp-codes.js';
import { RfpContent } from './content/rfp-content.model.js';
import type { RfpConfidentiality } from './rfp.entity.js';

@InputType({ description: 'Starts an RFP on the approved definition of a problem.' })
export class CreateRfpInput {
  @IdField({ description: 'Problem.' }) problemId!: string;
  @IdField({ description: 'A failed or cancelled RFP of the same problem whose text is taken over.', optional: true })
  copyOf?: string | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'Saves parts of a draft. What is left out stays.' })
export class SaveRfpDraftInput {
  @IdField({ description: 'RFP.' }) rfpId!: string;
  @IntField({ description: 'Revision you read; refused as STALE when somebody saved since.', min: 1, max: 1_000_000 })
  revision!: number;
  @LineField({ description: 'Neutral title.', optional: true, min: 5, max: 160 }) title?: string | null;
  @ChoiceField(Confidentialities, {
    description: 'How much is hidden; never less than its problem hides.',
    optional: true,
  })
  confidentiality?: RfpConfidentiality | null;
  @ChoiceField(Envelopes, { description: 'Whether the price opens with the rest.', optional: true })
  envelopes?: EnvelopeKind | null;
  @TextField({
    description: 'Text to accept before the dossier is read; an empty one takes it away.',
    optional: true,
    max: 20_000,
  })
  ndaText?: string | null;
  @ObjectField(() => RfpContent, { description: 'Parts of the text.', optional: true }) content?: RfpContent | null;
}

@InputType({ description: 'The owner signs the RFP and sends it to review.' })
export class SubmitRfpInput {
  @IdField({ description: 'RFP.' }) rfpId!: string;
  @LineField({ description: 'Hash of the text you sign: draftHash as you read it.', max: 64 }) contentHash!: string;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'Asks the heads of the owner to sign the RFP as it is.' })
export class AskRfpSignatureInput {
  @IdField({ description: 'RFP.' }) rfpId!: string;
  @LineField({ description: 'Hash of the text to be signed: draftHash as you read it.', max: 64 }) contentHash!: string;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'Sends an RFP back to its writers.' })
export class RequestRfpChangesInput {
  @IdField({ description: 'RFP.' }) rfpId!: string;
  @TextField({ description: 'What to change.', min: 3, max: 4_000 }) note!: string;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'The second officer agrees; the clock opens it.' })
export class ApproveRfpInput {
  @IdField({ description: 'RFP.' }) rfpId!: string;
  @TextField({ description: 'A note for the record.', optional: true, max: 4_000 }) note?: string | null;
}

@InputType({ description: 'Cancels an RFP. All who know of it are told the reason.' })
export class CancelRfpInput {
  @IdField({ description: 'RFP.' }) rfpId!: string;
  @ChoiceField(CancelReasons, { description: 'Reason.' }) reason!: keyof typeof CancelReasons;
  @TextField({ description: 'More about the reason; needed for the reason other.', optional: true, max: 2_000 }) note?:
    string | null;
}

@InputType({ description: 'Takes an RFP back into writing before it opens.' })
export class TakeBackRfpInput {
  @IdField({ description: 'RFP.' }) rfpId!: string;
  @TextField({ description: 'Why, for the record.', optional: true, max: 2_000 }) note?: string | null;
}

@InputType({ description: 'Ends an RFP after its close without a result.' })
export class FailRfpInput {
  @IdField({ description: 'RFP.' }) rfpId!: string;
  @ChoiceField(FailReasons, { description: 'Reason.' }) reason!: keyof typeof FailReasons;
  @TextField({ description: 'More about the reason; needed for the reason other.', optional: true, max: 2_000 }) note?:
    string | null;
}

@InputType({ description: 'Accepts the NDA text for your organization.' })
export class AcceptNdaInput {
  @IdField({ description: 'RFP.' }) rfpId!: string;
  @IntField({ description: 'Number of the text you read.', min: 1, max: 10_000 }) number!: number;
  @IdField({
    description: 'Organization it is accepted for; needed when you act for several that could.',
    optional: true,
  })
  organizationId?: string | null;
}

@InputType({ description: 'Asks a question; its answer goes to all.' })
export class AskQuestionInput {
  @IdField({ description: 'RFP.' }) rfpId!: string;
  @TextField({ description: 'The question. Write nothing that gives your organization away.', min: 5, max: 2_000 })
  text!: string;
  @IdsField({
    description: 'Pictures that you sent, where the RFP takes them. Show nothing that gives your organization away.',
    max: 3,
    optional: true,
  })
  fileIds?: string[] | null;
  @IdField({ description: 'Organization that asks; needed when you act for several that could.', optional: true })
  organizationId?: string | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'Answers a question to all who read the dossier.' })
export class AnswerQuestionInput {
  @IdField({ description: 'Question.' }) questionId!: string;
  @TextField({ description: 'The answer.', min: 1, max: 6_000 }) answer!: string;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'A requirement of an imported RFP.' })
export class ImportedRequirement {
  @TextField({ description: 'What is asked.', max: 2_000 }) text!: string;
  @ChoiceField(RequirementKinds, { description: 'Condition or advantage; a condition when not given.', optional: true })
  kind?: keyof typeof RequirementKinds | null;
  @LinesField({ description: 'Codes of competences it needs.', optional: true, max: 3, length: 80 }) competences?:
    string[] | null;
}

@InputType({ description: 'An RFP from elsewhere.' })
export class ImportRfpRow {
  @LineField({ description: 'Its id in the source; the same id again changes nothing.', max: 120 }) externalId!: string;
  @LineField({ description: 'Title.', min: 5, max: 200 }) title!: string;
  @TextField({ description: 'Text.', min: 20, max: 30_000 }) text!: string;
  @ChoiceField(RfpLanguages, { description: 'Language of the text.' }) language!: RfpLanguage;
  @LineField({ description: 'Name of the owner; listed when it is not known yet.', optional: true, max: 200 })
  organizationName?: string | null;
  @LineField({ description: 'Id of a listed owner in the source it came from.', optional: true, max: 120 })
  organizationExternalId?: string | null;
  @CodeField(isOfficeFieldCode, { description: 'Office field; the fallback office when not given.', optional: true })
  officeField?: string | null;
  @CodeField(isProvince, { description: 'Province as ISO 3166-2 code.', optional: true }) province?: string | null;
  @LinesField({ description: 'Keywords.', optional: true, max: 50, length: 100 }) keywords?: string[] | null;
  @DateTimeField({ description: 'When it opens; at once after approval when not given.', optional: true })
  opensAt?: Date | null;
  @DateTimeField({ description: 'Proposals are taken until then.' }) closesAt!: Date;
  @ObjectsField(() => ImportedRequirement, { description: 'Requirements, at least one.', min: 1, max: 50 })
  requirements!: ImportedRequirement[];
}

@InputType({ description: 'RFPs to bring in.' })
export class ImportRfpsInput {
  @ObjectsField(() => ImportRfpRow, { description: 'Rows, at most 100 at a time.', min: 1, max: 100 })
  rows!: ImportRfpRow[];
}

@InputType({ description: 'Sets a finding of a draft aside that does not block.' })
export class DismissRfpFindingInput {
  @IdField({ description: 'RFP.' }) rfpId!: string;
  @LineField({ description: 'Key of the finding.', max: 64 }) key!: string;
  @ChoiceField(DismissalReasons, { description: 'Why.' }) reason!: DismissalReason;
  @ReasonNoteField(1_000) note?: string | null;
}

@InputType({ description: 'Takes back that a finding was set aside.' })
export class RestoreRfpFindingInput {
  @IdField({ description: 'RFP.' }) rfpId!: string;
  @LineField({ description: 'Key of the finding.', max: 64 }) key!: string;
}
