import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganizationModel } from '@peyvand/organizations';
import { connectionOf, DateTime, NextStepModel, StepModel } from '@peyvand/platform';
import { RfpModel } from '@peyvand/rfps';

export const MatchStateEnum = {
  inReview: 'inReview', approved: 'approved', notified: 'notified', interested: 'interested', declined: 'declined', rejected: 'rejected', ended: 'ended',
} as const;
registerEnumType(MatchStateEnum, { name: 'MatchState', description: 'State of a match.' });
export const MatchOriginEnum = { scored: 'scored', added: 'added', selfApplied: 'selfApplied' } as const;
registerEnumType(MatchOriginEnum, { name: 'MatchOrigin', description: 'Who brought the company to the RFP: the scoring, an officer, or itself.' });

@ObjectType({ description: 'A stretch of text on one side of a match.' })
export class Passage {
  @Field(() => String, { description: 'Field it stands in, such as `requirements.0` or `projects.<id>.title`.' }) field!: string;
  @Field(() => Int, { description: 'Place of its first character in that field.' }) start!: number;
  @Field(() => Int, { description: 'Place after its last character.' }) end!: number;
  @Field(() => String, { description: 'The words themselves.' }) text!: string;
}

@ObjectType({ description: 'A word of the RFP that the company says too.' })
export class MatchedWord {
  @Field(() => Passage, { description: 'Where the RFP says it.' }) need!: Passage;
  @Field(() => Passage, { description: 'Where the company says it.' }) profile!: Passage;
  @Field(() => Boolean, { description: 'Whether it is another word of the same meaning, such as a translation.' }) isExpanded!: boolean;
}

@ObjectType({ description: 'What each group of features added to the raw score.' })
export class MatchContributions {
  @Field(() => Float, { description: 'Words of the profile.' }) text!: number;
  @Field(() => Float, { description: 'Competences, technology category and ISIC division.' }) competences!: number;
  @Field(() => Float, { description: 'Past projects, newer ones more.' }) evidence!: number;
  @Field(() => Float, { description: 'Technology readiness.' }) readiness!: number;
  @Field(() => Float, { description: 'Province and regions served.' }) place!: number;
  @Field(() => Float, { description: 'Free capacity and the like.' }) conditions!: number;
}

@ObjectType({ description: 'A past project that spoke for the company.' })
export class MatchedProject {
  @Field(() => ID, { description: 'The project.' }) id!: string;
  @Field(() => String, { description: 'Its title.' }) title!: string;
  @Field(() => Int, { nullable: true, description: 'Its year.' }) year!: number | null;
}

@ObjectType({ description: 'Why a company got its score. The same for owner, company and coordinator.' })
export class MatchReasons {
  @Field(() => MatchContributions, { description: 'Parts of the raw score.' }) contributions!: MatchContributions;
  @Field(() => [MatchedWord], { description: 'Words both sides share, the most telling first.' }) words!: MatchedWord[];
  @Field(() => [String], { description: 'Codes of asked competences that the company names.' }) competences!: string[];
  @Field(() => Boolean, { description: 'Same technology category.' }) technologyCategory!: boolean;
  @Field(() => Boolean, { description: 'Same ISIC division.' }) isic!: boolean;
  @Field(() => [MatchedProject], { description: 'The past projects that weigh most, at most three.' }) projects!: MatchedProject[];
}

@ObjectType('MatchScore', { description: 'What one scoring said of a match.' })
export class MatchScoreModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => Float, { description: 'From 0 to 100.' }) score!: number;
  @Field(() => Float, { description: 'Sum of the contributions.' }) raw!: number;
  @Field(() => String, { description: 'Name and version of the ranker.' }) ranker!: string;
  @Field(() => [String], { description: 'What rules the company out, apart from the score.' }) hardFailures!: string[];
  @Field(() => MatchReasons, { description: 'Why.' }) reasons!: MatchReasons;
  @Field(() => DateTime, { description: 'When it was computed.' }) createdAt!: Date;
}

@ObjectType('Match', { description: 'One RFP and one company.' })
export class MatchModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => MatchStateEnum, { description: 'State.' }) state!: string;
  @Field(() => MatchOriginEnum, { description: 'Who brought it.' }) origin!: string;
  @Field(() => RfpModel, { nullable: true, description: 'The RFP.' }) rfp!: RfpModel | null;
  @Field(() => OrganizationModel, { nullable: true, description: 'The company.' }) company!: OrganizationModel | null;
  @Field(() => MatchScoreModel, { nullable: true, description: 'Newest score; null until the worker has scored it.' }) score!: MatchScoreModel | null;
  @Field(() => Boolean, { description: 'Whether the RFP or the profile changed since the newest score.' }) isStale!: boolean;
  @Field(() => String, { nullable: true, description: 'Officer who decided last; for officers only.' }) decidedBy!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was decided.' }) decidedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When the company is told; until then the approval can be undone. For officers only.' }) notifyAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When the company was told.' }) notifiedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When the company first looked.' }) seenAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Reason code of the last no.' }) reason!: string | null;
  @Field(() => String, { nullable: true, description: 'What was said with it. What an officer noted when adding a company is for officers.' }) note!: string | null;
  @Field(() => DateTime, { description: 'When it came up.' }) createdAt!: Date;
  @Field(() => [StepModel], { nullable: true, description: 'Steps taken, oldest first; for officers.' }) steps!: StepModel[] | null;
  @Field(() => [NextStepModel], { description: 'Steps that are yours to take.' }) nextSteps!: NextStepModel[];
}

@ObjectType({ description: 'How many companies a hard failure ruled out.' })
export class HardFailureTally {
  @Field(() => String, { description: 'The failure.' }) failure!: string;
  @Field(() => Int, { description: 'Companies.' }) companies!: number;
}

@ObjectType('ScoringRun', { description: 'One pass over all companies for one RFP.' })
export class ScoringRunModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => String, { description: 'Name and version of the ranker.' }) ranker!: string;
  @Field(() => Int, { description: 'Companies looked at.' }) companies!: number;
  @Field(() => Int, { description: 'Companies stored as matches.' }) stored!: number;
  @Field(() => [HardFailureTally], { description: 'How many companies each hard failure ruled out.' }) hardFailures!: HardFailureTally[];
  @Field(() => DateTime, { description: 'When it began.' }) startedAt!: Date;
  @Field(() => DateTime, { description: 'When it was done.' }) finishedAt!: Date;
}

export const MatchConnection = connectionOf('Match', () => MatchModel);
