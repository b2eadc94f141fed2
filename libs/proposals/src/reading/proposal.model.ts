import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { FileModel } from '@peyvand/files';
import { connectionOf, DateTime, NextStepModel, RefusalModel } from '@peyvand/platform';
import { ClockNextModel, OrganizationModel, StepModel, WaitModel } from '@peyvand/organizations';
import { RfpModel } from '@peyvand/rfps';
import { ProposalContent, ProposalPrice, ProposalTechnical } from '../content/proposal-content.model.js';
import { ProposalStates, type ProposalState } from '../proposal.choices.js';

@ObjectType('ProposalDraft', { description: 'What the party has written so far.' })
export class ProposalDraftModel {
  @Field(() => Int, { description: 'Revision; send it with a change.' }) revision!: number;
  @Field(() => ProposalContent, { description: 'The content so far.' }) content!: ProposalContent;
}

@ObjectType('ProposalReceipt', { description: 'What shows that a version was handed in.' })
export class ProposalReceiptModel {
  @Field(() => Int, { description: 'Running number of the party.' }) number!: number;
  @Field(() => Int, { description: 'Version of the content.' }) version!: number;
  @Field(() => String, {
    description: 'SHA-256 over the random bytes handed out with the receipt and the exact text of the copy.',
  })
  digest!: string;
  @Field(() => DateTime, { description: 'When it was received, by the clock of the database.' }) receivedAt!: Date;
}

@ObjectType('Proposal', { description: 'An answer to an RFP. Until it is opened it exists for its own party only.' })
export class ProposalModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => ProposalStates, { description: 'State.' }) state!: ProposalState;
  @Field(() => RfpModel, { nullable: true, description: 'The RFP it answers.' }) rfp!: RfpModel | null;
  @Field(() => OrganizationModel, { nullable: true, description: 'Who proposes.' }) party!: OrganizationModel | null;
  @Field(() => String, {
    nullable: true,
    description: "The RFP's number and a place drawn by lot, such as RFP-1405-0042/3; null until it is opened.",
  })
  number!: string | null;
  @Field(() => Int, { description: 'Version that counts; 0 before the first is handed in.' }) version!: number;
  @Field(() => Boolean, {
    description:
      'Its party is no verified solver (any more): not replaced, and it lapses at the close unless that changes.',
  })
  marked!: boolean;
  @Field(() => DateTime, { description: 'When it was begun.' }) createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When the version that counts was received.' })
  submittedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was locked.' }) lockedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was opened.' }) openedAt!: Date | null;
  @Field(() => ProposalDraftModel, { nullable: true, description: 'The draft; for its party.' })
  draft!: ProposalDraftModel | null;
  @Field(() => [ProposalReceiptModel], { nullable: true, description: 'Receipts, oldest first; for its party.' })
  receipts!: ProposalReceiptModel[] | null;
  @Field(() => [RefusalModel], {
    nullable: true,
    description:
      'What handing in would refuse now, of the draft or, without one, of what was handed in; for its party, until the close.',
  })
  missing!: RefusalModel[] | null;
  @Field(() => ProposalTechnical, { nullable: true, description: 'Technical part, once opened.' })
  technical!: ProposalTechnical | null;
  @Field(() => ProposalPrice, {
    nullable: true,
    description: 'Price part, once opened; with two envelopes not before quality is scored.',
  })
  price!: ProposalPrice | null;
  @Field(() => [FileModel], {
    description: 'Files: for its party all of them, for others once it is opened those that were handed in.',
  })
  files!: FileModel[];
  @Field(() => [StepModel], {
    nullable: true,
    description:
      'Steps taken; for its party. The note of a lapse names what was missing; `capacity`: it was no verified solver.',
  })
  steps!: StepModel[] | null;
  @Field(() => [WaitModel], { description: 'For whom it waits: never for anybody but its party.' })
  waitsFor!: WaitModel[];
  @Field(() => ClockNextModel, {
    nullable: true,
    description: 'What the close of its RFP will do with it; null in other states.',
  })
  clockNext!: ClockNextModel | null;
  @Field(() => [NextStepModel], { description: 'Steps that are yours to take.' }) nextSteps!: NextStepModel[];
}

export const ProposalConnection = connectionOf('Proposal', () => ProposalModel, { isCounted: true });
