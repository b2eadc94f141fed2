import { Field, ObjectType } from '@nestjs/graphql';
import { Confidentialities } from '@peyvand/problems';
import { RefusalModel } from '@peyvand/platform';
import { Envelopes, type EnvelopeKind } from './content/rfp-choices.js';
import { RfpContent } from './content/rfp-content.model.js';
import type { RfpConfidentiality } from './rfp.entity.js';

@ObjectType({ description: 'What the draft of an RFP says, in the form in which it is saved.' })
export class RfpText {
  @Field(() => String, { nullable: true, description: 'Neutral title.' }) title?: string | null;
  @Field(() => Confidentialities, { nullable: true, description: 'How much is hidden.' })
  confidentiality?: RfpConfidentiality | null;
  @Field(() => Envelopes, { nullable: true, description: 'Whether the price opens with the rest.' })
  envelopes?: EnvelopeKind | null;
  @Field(() => String, { nullable: true, description: 'Text to accept before the dossier is read.' }) ndaText?:
    string | null;
  @Field(() => RfpContent, { nullable: true, description: 'Parts of the text.' }) content?: RfpContent | null;
}

@ObjectType({ description: 'What became of an imported row.' })
export class ImportedRfp {
  @Field(() => String, { description: 'Id of the row in its source.' }) externalId!: string;
  @Field(() => String, { description: 'Id of the RFP.' }) rfpId!: string;
  @Field(() => Boolean, { description: 'False when an earlier import had brought it in.' }) isNew!: boolean;
}

@ObjectType({ description: 'Answer of importRfps.' })
export class ImportRfpsPayload {
  @Field(() => [ImportedRfp], { nullable: true, description: 'One per row, in order; null when refused.' }) imported?:
    ImportedRfp[] | null;
  @Field(() => [RefusalModel], { description: 'Empty when it was done.' }) refusals!: RefusalModel[];
}
