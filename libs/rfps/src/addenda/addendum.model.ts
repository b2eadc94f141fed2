import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { FileModel } from '@peyvand/files';
import { StepModel, WaitModel } from '@peyvand/organizations';
import { connectionOf, DateTime, NextStepModel } from '@peyvand/platform';
import { AddendumKinds, AddendumStates, type AddendumKind, type AddendumState } from '../content/rfp-choices.js';
import { RfpContent } from '../content/rfp-content.model.js';
import { AddendumDifference } from './differences.js';

@ObjectType('Addendum', {
  description:
    'A numbered change to an open RFP. Published ones are read by all who read the dossier; others by owner, definer and office.',
})
export class AddendumModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => Int, { description: 'Number within the RFP.' }) number!: number;
  @Field(() => AddendumKinds, { description: 'Kind.' }) kind!: AddendumKind;
  @Field(() => AddendumStates, { description: 'State.' }) state!: AddendumState;
  @Field(() => String, { nullable: true, description: 'Why the RFP changes.' }) reason!: string | null;
  @Field(() => [AddendumDifference], { description: 'What changes, place by place.' })
  differences!: AddendumDifference[];
  @Field(() => RfpContent, { description: 'The whole text as it shall be.' }) content!: RfpContent;
  @Field(() => [FileModel], {
    description:
      'Drawings and other files that it adds; the signature names them, and in force they stand at the RFP too.',
  })
  files!: FileModel[];
  @Field(() => Int, { description: 'Revision; send it with a change.' }) revision!: number;
  @Field(() => String, { description: 'Hash of the whole text; send it with the signature.' }) contentHash!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Hash of the text whose signature was asked for last. For owner, definer and office.',
  })
  askedHash!: string | null;
  @Field(() => Boolean, { description: 'Whether the owner is asked to sign the text as it is; an edit voids it.' })
  isSignatureAsked!: boolean;
  @Field(() => DateTime, { nullable: true, description: 'When the owner signed it.' }) signedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it came into force.' }) publishedAt!: Date | null;
  @Field(() => [StepModel], { nullable: true, description: 'Steps taken; for owner, definer and office.' }) steps!:
    StepModel[] | null;
  @Field(() => [NextStepModel], { description: 'Steps that are yours to take.' }) nextSteps!: NextStepModel[];
  @Field(() => [WaitModel], { description: 'For whom it waits.' }) waitsFor!: WaitModel[];
}

export const AddendumConnection = connectionOf('Addendum', () => AddendumModel);
