import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { WaitModel } from '@peyvand/organizations';
import { DateTime, connectionOf, payloadOf } from '@peyvand/platform';
import { SectionKeys, type SectionKey } from '../content/definition-choices.js';
import { DefinitionContent } from '../content/definition-content.model.js';
import {
  DeclineSuggestionReasons,
  SuggestionStates,
  type DeclineSuggestionReason,
  type SuggestionState,
} from './remark.choices.js';

@ObjectType('DefinitionComment', { description: 'A remark on a section. Seen by owner, office and definer.' })
export class DefinitionCommentModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => SectionKeys, { description: 'Section.' }) section!: SectionKey;
  @Field(() => Int, { description: 'Revision of the section that it speaks of.' }) revision!: number;
  @Field(() => String, { description: 'Text.' }) text!: string;
  @Field(() => String, { description: 'Name of its author.' }) writtenByName!: string;
  @Field(() => DateTime, { description: 'When it was written.' }) writtenAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was resolved; null while it is open.' })
  resolvedAt!: Date | null;
  @Field(() => [WaitModel], { description: 'For whom it waits.' }) waitsFor!: WaitModel[];
  @Field(() => [DefinitionCommentModel], { description: 'Answers, the oldest first.' })
  answers!: DefinitionCommentModel[];
}

@ObjectType('DefinitionSuggestion', { description: 'Other words for one field. Seen by owner, office and definer.' })
export class DefinitionSuggestionModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => SectionKeys, { description: 'Section.' }) section!: SectionKey;
  @Field(() => Int, { description: 'Revision of the section that it was made for.' }) revision!: number;
  @Field(() => String, { description: 'Field of the section.' }) field!: string;
  @Field(() => String, { description: 'The suggested words.' }) text!: string;
  @Field(() => String, { nullable: true, description: 'Why.' }) note!: string | null;
  @Field(() => SuggestionStates, { description: 'What became of it.' }) state!: SuggestionState;
  @Field(() => DeclineSuggestionReasons, { nullable: true, description: 'Why it was declined.' })
  reason!: DeclineSuggestionReason | null;
  @Field(() => String, { nullable: true, description: 'Further words to that reason.' }) reasonNote!: string | null;
  @Field(() => Int, { nullable: true, description: 'Revision of the section that it became.' }) acceptedRevision!:
    number | null;
  @Field(() => String, { description: 'Name of its author.' }) suggestedByName!: string;
  @Field(() => DateTime, { description: 'When it was made.' }) suggestedAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was decided.' }) decidedAt!: Date | null;
  @Field(() => [WaitModel], { description: 'For whom it waits.' }) waitsFor!: WaitModel[];
}

export const DefinitionCommentConnection = connectionOf('DefinitionComment', () => DefinitionCommentModel);
export const DefinitionSuggestionConnection = connectionOf('DefinitionSuggestion', () => DefinitionSuggestionModel);

export const AcceptSuggestionPayload = payloadOf('AcceptSuggestion', 'suggestion', () => DefinitionSuggestionModel);
const extra = (field: string, description: string): void =>
  Field(() => DefinitionContent, { nullable: true, description })(AcceptSuggestionPayload.prototype as object, field);
extra('base', 'When STALE: the section as the suggestion was made for.');
extra('current', 'When STALE: the section as it stands now.');
