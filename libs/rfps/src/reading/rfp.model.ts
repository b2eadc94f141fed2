import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FileModel } from '@peyvand/files';
import { DateTime, NextStepModel, connectionOf, mutationOf } from '@peyvand/platform';
import { ClockNextModel, OrganizationModel, StepModel, WaitModel } from '@peyvand/organizations';
import { Confidentialities, ProblemModel } from '@peyvand/problems';
import {
  Envelopes,
  RfpOrigins,
  RfpStates,
  type EnvelopeKind,
  type RfpOrigin,
  type RfpState,
} from '../content/rfp-choices.js';
import { RfpContent } from '../content/rfp-content.model.js';
import { RfpSubject } from '../content/rfp-subject.model.js';
import { RfpWaiver } from '../waivers/waiver.model.js';

@ObjectType('CriterionWeight', { description: 'A criterion with its weight, as the teaser shows it.' })
export class CriterionWeight {
  @Field(() => String, { nullable: true, description: 'Name of the criterion.' }) name!: string | null;
  @Field(() => Float, { nullable: true, description: 'Weight in percent.' }) weight!: number | null;
}

@ObjectType('BudgetBand', { description: 'The range of the budget, as far as it is given.' })
export class BudgetBand {
  @Field(() => String, { nullable: true, description: 'Amount or lower end, as integer text.' }) min!: string | null;
  @Field(() => String, { nullable: true, description: 'Upper end, as integer text.' }) max!: string | null;
  @Field(() => String, { nullable: true, description: 'Currency, ISO 4217.' }) currency!: string | null;
}

@ObjectType('NdaText', { description: 'The text to accept before the dossier is read.' })
export class NdaTextModel {
  @Field(() => Int, { description: 'Number of the version; send it back when accepting.' }) number!: number;
  @Field(() => String, { description: 'Language of the text.' }) language!: string;
  @Field(() => String, { description: 'The text.' }) text!: string;
}

@ObjectType('RfpSignature', { description: 'The version that was signed.' })
export class RfpSignature {
  @Field(() => Int, { description: 'Number of the version.' }) number!: number;
  @Field(() => String, { description: 'SHA-256 of the exact text.' }) contentHash!: string;
  @Field(() => DateTime, { nullable: true, description: 'When it was signed; null for an imported RFP.' })
  signedAt!: Date | null;
}

export const DeadlineMoveKinds = { questionExtension: 'questionExtension', addendum: 'addendum' } as const;
registerEnumType(DeadlineMoveKinds, {
  name: 'DeadlineMoveKind',
  description: 'Whether open questions moved the close, or an addendum did.',
});

@ObjectType('DeadlineMove', { description: 'A move of the close, which only goes later.' })
export class DeadlineMove {
  @Field(() => DeadlineMoveKinds, { description: 'What moved it.' }) kind!: keyof typeof DeadlineMoveKinds;
  @Field(() => DateTime, { description: 'The close before.' }) before!: Date;
  @Field(() => DateTime, { description: 'The close after.' }) after!: Date;
  @Field(() => Int, { nullable: true, description: 'Number of the addendum.' }) addendumNumber!: number | null;
  @Field(() => String, { nullable: true, description: 'Reason given in the addendum.' }) reason!: string | null;
  @Field(() => DateTime, { description: 'When it was moved.' }) movedAt!: Date;
}

@ObjectType('RfpCan', { description: 'What you may do with the RFP right now.' })
export class RfpCan {
  @Field(() => Boolean, { description: 'Edit the draft.' }) edit!: boolean;
}

@ObjectType('Rfp', {
  description:
    'A request for proposals. From its opening on everybody sees the teaser; the other fields are null for who may not read the dossier.',
})
export class RfpModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => String, { nullable: true, description: 'Public number such as RFP-1405-0042; drawn at the opening.' })
  number!: string | null;
  @Field(() => RfpStates, { description: 'State.' }) state!: RfpState;
  @Field(() => RfpOrigins, { description: 'Defined here, or imported.' }) origin!: RfpOrigin;
  @Field(() => String, { description: 'Neutral title.' }) title!: string;
  @Field(() => String, { nullable: true, description: 'Summary.' }) summary!: string | null;
  @Field(() => String, { description: 'Language of the text.' }) language!: string;
  @Field(() => Confidentialities, { description: 'How much is hidden from whom.' }) confidentiality!: string;
  @Field(() => String, { description: 'Code of the office field.' }) officeField!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the coordinating office, which also says who gives access.',
  })
  officeName!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Province as ISO 3166-2 code; not in the teaser of an anonymous owner.',
  })
  province!: string | null;
  @Field(() => Int, { nullable: true, description: 'Technology readiness level of the best known approach.' }) trlNow!:
    number | null;
  @Field(() => Int, { nullable: true, description: 'Technology readiness level to be reached.' }) trlTarget!:
    number | null;
  @Field(() => [CriterionWeight], { description: 'Criteria with their weights.' }) criteriaWeights!: CriterionWeight[];
  @Field(() => BudgetBand, { nullable: true, description: 'Budget; null unless the owner shows it to everybody.' })
  budgetBand!: BudgetBand | null;
  @Field(() => DateTime, { nullable: true, description: 'When it opens or was to open.' }) opensAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it opened.' }) openedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Questions are taken until then.' })
  questionsUntil!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Questions are answered until then.' })
  answersUntil!: Date | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Proposals are taken until then. The one deadline that counts.',
  })
  closesAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was closed.' }) closedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Reason code of its cancelling; for readers of the dossier.' })
  cancelReason!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What was said about its cancelling; for readers of the dossier and those who read it until then.',
  })
  cancelNote!: string | null;
  @Field(() => String, { nullable: true, description: 'Reason code of its failing; for readers of the dossier.' })
  failReason!: string | null;
  @Field(() => String, { nullable: true, description: 'What was said about its failing; for readers of the dossier.' })
  failNote!: string | null;
  @Field(() => [DeadlineMove], {
    nullable: true,
    description: 'How its close was moved, oldest first; for readers of the dossier.',
  })
  deadlineMoves!: DeadlineMove[] | null;
  @Field(() => [RfpWaiver], {
    nullable: true,
    description: 'By which its owner or its definer may propose, oldest first; for readers of the dossier.',
  })
  waivers!: RfpWaiver[] | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Number of the newest material addendum, 0 without one; for readers of the dossier.',
  })
  materialNumber!: number | null;
  @Field(() => Envelopes, {
    nullable: true,
    description: 'Whether the price opens with the rest; for readers of the dossier.',
  })
  envelopes!: EnvelopeKind | null;
  @Field(() => RfpContent, { nullable: true, description: 'The dossier; null for who may not read it, or not yet.' })
  content!: RfpContent | null;
  @Field(() => RfpSubject, {
    nullable: true,
    description: 'What it took over from the definition; for readers of the dossier.',
  })
  subject!: RfpSubject | null;
  @Field(() => OrganizationModel, {
    nullable: true,
    description: 'The owner; null in the teaser, and always for an anonymous owner.',
  })
  owner!: OrganizationModel | null;
  @Field(() => OrganizationModel, { nullable: true, description: 'The definer; for owner, definer and office.' })
  definer!: OrganizationModel | null;
  @Field(() => ProblemModel, { nullable: true, description: 'The problem; for who may read it.' })
  problem!: ProblemModel | null;
  @Field(() => String, {
    nullable: true,
    description: 'Id of the definition version it is bound to; for owner, definer and office.',
  })
  definitionVersionId!: string | null;
  @Field(() => NdaTextModel, {
    nullable: true,
    description: 'NDA text in force; for who may read the dossier after accepting it.',
  })
  ndaText!: NdaTextModel | null;
  @Field(() => String, { nullable: true, description: 'NDA text of the draft; for owner, definer and office.' })
  draftNdaText!: string | null;
  @Field(() => [FileModel], { description: 'Drawings and other files; for who may read the dossier.' })
  files!: FileModel[];
  @Field(() => Int, {
    nullable: true,
    description: 'Revision of the draft; send it with a change. For owner, definer and office.',
  })
  draftRevision!: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'Hash of what would be signed now; send it with the signature. For owner, definer and office.',
  })
  draftHash!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Hash of the text whose signature was asked for last. For owner, definer and office.',
  })
  askedHash!: string | null;
  @Field(() => Boolean, { description: 'Whether the owner is asked to sign the text as it is; an edit voids it.' })
  isSignatureAsked!: boolean;
  @Field(() => RfpSignature, { nullable: true, description: 'The signed version; for readers of the dossier.' })
  signature!: RfpSignature | null;
  @Field(() => [StepModel], { nullable: true, description: 'Steps taken; for owner, definer and office.' }) steps!:
    StepModel[] | null;
  @Field(() => [WaitModel], { description: 'For whom it waits. For those who make it: owner, definer, office.' })
  waitsFor!: WaitModel[];
  @Field(() => ClockNextModel, {
    nullable: true,
    description: 'When the clock opens or closes it; null in other states.',
  })
  clockNext!: ClockNextModel | null;
  @Field(() => [NextStepModel], { description: 'Steps that are yours to take.' }) nextSteps!: NextStepModel[];
  @Field(() => RfpCan, { description: 'What you may do.' }) can!: RfpCan;
}

export const RfpConnection = connectionOf('Rfp', () => RfpModel, { isCounted: true });

/** Of mutations that answer with one. */
export const RfpMutation = mutationOf('rfp', () => RfpModel);
