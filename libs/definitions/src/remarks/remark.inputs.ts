import { InputType } from '@nestjs/graphql';
import {
  BoolField,
  ChoiceField,
  IdField,
  IdempotencyKeyField,
  IntField,
  LineField,
  TextField,
} from '@peyvand/platform';
import { SectionKeys, type SectionKey } from '../content/definition-choices.js';
import { DeclineSuggestionReasons, type DeclineSuggestionReason } from './remark.choices.js';

@InputType({ description: 'Comments on a section of a definition.' })
export class CommentOnDefinitionInput {
  @IdField({ description: 'Definition version.' }) definitionId!: string;
  @ChoiceField(SectionKeys, { description: 'Section.' }) section!: SectionKey;
  @IntField({ description: 'Revision of the section that you read.', min: 0, max: 1_000_000 }) revision!: number;
  @TextField({ description: 'Comment.', min: 1, max: 4_000 }) text!: string;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'Answers a comment.' })
export class AnswerDefinitionCommentInput {
  @IdField({ description: 'The comment; one that is itself an answer is refused.' }) commentId!: string;
  @TextField({ description: 'Answer.', min: 1, max: 4_000 }) text!: string;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'Resolves a comment, or opens it again.' })
export class ResolveDefinitionCommentInput {
  @IdField({ description: 'The comment.' }) commentId!: string;
  @BoolField({ description: 'True to resolve it, false to open it again.' }) isResolved!: boolean;
}

@InputType({ description: 'Suggests other words for one field of a section.' })
export class SuggestWordingInput {
  @IdField({ description: 'Definition version.' }) definitionId!: string;
  @ChoiceField(SectionKeys, { description: 'Section.' }) section!: SectionKey;
  @IntField({ description: 'Revision of the section that you read.', min: 1, max: 1_000_000 }) revision!: number;
  @LineField({ description: 'Path of the field within the section, such as `need` or `items.0.text`.', max: 100 })
  field!: string;
  @TextField({ description: 'The suggested words.', min: 1, max: 4_000 }) text!: string;
  @TextField({ description: 'Why.', optional: true, max: 2_000 }) note?: string | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'Takes suggested words into the text.' })
export class AcceptSuggestionInput {
  @IdField({ description: 'The suggestion.' }) suggestionId!: string;
}

@InputType({ description: 'Takes back words that you suggested.' })
export class WithdrawSuggestionInput {
  @IdField({ description: 'The suggestion.' }) suggestionId!: string;
}

@InputType({ description: 'Declines suggested words.' })
export class DeclineSuggestionInput {
  @IdField({ description: 'The suggestion.' }) suggestionId!: string;
  @ChoiceField(DeclineSuggestionReasons, { description: 'Why.' }) reason!: DeclineSuggestionReason;
  @TextField({ description: 'Needed when the reason is other.', optional: true, max: 2_000 }) note?: string | null;
}
