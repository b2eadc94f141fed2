import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { FileModel } from '@peyvand/files';
import { StepModel, WaitModel } from '@peyvand/organizations';
import { DateTime, NextStepModel, connectionOf, mutationOf } from '@peyvand/platform';
import { ProblemModel } from '@peyvand/problems';
import { Finding } from '../checks/finding.js';
import { SectionKeys, type SectionKey } from '../content/definition-choices.js';
import { DefinitionContent } from '../content/definition-content.model.js';
import type { Difference } from '../content/differences.js';
import { Integrities, type Integrity } from '../content/integrity.js';
import { EngagementModel } from '../engagements/engagement.model.js';
import { VersionStates, type VersionState } from './version-choices.js';

@ObjectType('DefinitionSection', { description: 'A section with its revision, for saving it.' })
export class DefinitionSectionModel {
  @Field(() => SectionKeys, { description: 'Section.' }) key!: SectionKey;
  @Field(() => Int, { description: 'Revision; send it with a change.' }) revision!: number;
  @Field(() => DateTime, { description: 'When it was saved last.' }) updatedAt!: Date;
}

@ObjectType('DefinitionCan', { description: 'What you may do with the definition right now.' })
export class DefinitionCan {
  @Field(() => Boolean, { description: 'Save sections.' }) edit!: boolean;
}

@ObjectType('Definition', { description: "A version of a problem's definition. Seen by owner, office and definer." })
export class DefinitionModel {
  @Field(() => ID, { description: 'Identifier of this version.' }) id!: string;
  @Field(() => String, { description: "The problem's number and the version, such as PRB-1405-0042/2." })
  number!: string;
  @Field(() => Int, { description: 'Which version of its problem, from 1.' }) version!: number;
  @Field(() => VersionStates, { description: 'State.' }) state!: VersionState;
  @Field(() => String, { description: 'Language of the text.' }) language!: string;
  @Field(() => ProblemModel, { nullable: true, description: 'The problem.' }) problem!: ProblemModel | null;
  @Field(() => EngagementModel, {
    nullable: true,
    description: 'The engagement it is written in; for owner, office and that definer.',
  })
  engagement!: EngagementModel | null;
  @Field(() => DefinitionContent, { description: 'The text by sections.' }) content!: DefinitionContent;
  @Field(() => [DefinitionSectionModel], { description: 'Sections written so far, with their revisions.' })
  sections!: DefinitionSectionModel[];
  @Field(() => String, { nullable: true, description: 'The exact text to sign; null while it is being written.' })
  canonicalText!: string | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of that text; send it with the signature.' })
  contentHash!: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When its text was found not to be what was signed; null as long as it is.',
  })
  brokenAt!: Date | null;
  @Field(() => Integrities, {
    nullable: true,
    description: 'Whether the signed text, read again just now, is what was signed; null while nothing is signed.',
  })
  integrity!: Integrity | null;
  @Field(() => DateTime, { nullable: true, description: 'When the owner signed it.' }) signedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When the office approved it.' }) approvedAt!: Date | null;
  @Field(() => DateTime, { description: 'When it was started.' }) createdAt!: Date;
  @Field(() => [FileModel], { description: 'Drawings and other files; the signature names them.' })
  files!: FileModel[];
  @Field(() => [StepModel], { description: 'Steps taken.' }) steps!: StepModel[];
  @Field(() => [WaitModel], { description: 'For whom it waits.' }) waitsFor!: WaitModel[];
  @Field(() => [NextStepModel], { description: 'Steps that are yours to take.' }) nextSteps!: NextStepModel[];
  @Field(() => DefinitionCan, { description: 'What you may do.' }) can!: DefinitionCan;
}

export const DefinitionConnection = connectionOf('Definition', () => DefinitionModel);

@ObjectType('DefinitionFindings', { description: 'What the definition gate says of the text as it is.' })
export class DefinitionFindings {
  @Field(() => Float, {
    description: 'Clarity from 0 to 100: 100 less 25 for each block, 6 for each warn, 1 for each info.',
  })
  clarity!: number;
  @Field(() => Float, { description: 'The least clarity that the office asks for.' }) clarityMin!: number;
  @Field(() => [Finding], { description: 'Findings.' }) findings!: Finding[];
}

@ObjectType('DefinitionDifference', { description: 'A field that differs between two versions.' })
export class DefinitionDifference implements Difference {
  @Field(() => SectionKeys, { description: 'Section.' }) section!: SectionKey;
  @Field(() => String, { description: 'Field of the section.' }) field!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What it says in the earlier version, prose as it is, lists as JSON; null when empty.',
  })
  before!: string | null;
  @Field(() => String, { nullable: true, description: 'What it says in the later version.' }) after!: string | null;
}

/** Of mutations that answer with one. */
export const DefinitionMutation = mutationOf('definition', () => DefinitionModel);
