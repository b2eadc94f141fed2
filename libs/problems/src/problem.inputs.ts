import { isCurrency } from '@peyvand/kernel';
import { InputType } from '@nestjs/graphql';
import { isPlace } from '@peyvand/organizations';
import { AmountField, ChoiceField, ChoicesField, CodeField, IdField, IdempotencyKeyField, IntField, LineField, TextField } from '@peyvand/platform';
import { isIsicDivision, isOfficeField } from '@peyvand/reference';
import {
  Confidentialities, PROBLEM_QUESTIONS, ProblemLanguages, ProblemQuestions, type Confidentiality, type ProblemLanguage, type ProblemQuestion,
} from './problem.choices.js';

const ANSWER_MAX = 2_000;

/** The intake: symptoms, not solutions. Everything may stay empty in a draft. */
@InputType({ isAbstract: true })
export abstract class ProblemAnswers {
  @ChoiceField(ProblemLanguages, { description: 'Language of the text; found out from it when not given.', optional: true }) language?: ProblemLanguage | null;
  @LineField({ description: 'Title.', optional: true, max: 160 }) title?: string | null;
  @TextField({ description: 'What is seen to be wrong. Needed to submit.', optional: true }) symptom?: string | null;
  @CodeField(isPlace, { description: 'Province, ISO 3166-2. Needed to submit.', optional: true }) province?: string | null;
  @IdField({ description: 'Industrial or technology park or hub where it shows.', optional: true }) parkId?: string | null;
  @LineField({ description: 'Place in words, such as plant and hall.', optional: true, max: 300 }) placeText?: string | null;
  @CodeField(isOfficeField, { description: 'Office field. Needed to submit, or "don\'t know".', optional: true }) officeField?: string | null;
  @CodeField(isIsicDivision, { description: 'Division of ISIC Rev.4.', optional: true }) isicDivision?: string | null;
  @TextField({ description: 'Where and when it shows.', optional: true, max: ANSWER_MAX }) whereWhen?: string | null;
  @TextField({ description: 'How large it is.', optional: true, max: ANSWER_MAX }) magnitude?: string | null;
  @TextField({ description: 'How it is today, in figures.', optional: true, max: ANSWER_MAX }) baseline?: string | null;
  @TextField({ description: 'What it costs or hinders.', optional: true, max: ANSWER_MAX }) impact?: string | null;
  @TextField({ description: 'What was tried already, and what came of it.', optional: true, max: ANSWER_MAX }) tried?: string | null;
  @IntField({ description: 'Months within which a solution is expected.', optional: true, min: 1, max: 240 }) expectedMonths?: number | null;
  @AmountField({ description: 'Lower end of the budget, as integer text.', optional: true }) budgetMin?: string | null;
  @AmountField({ description: 'Upper end of the budget, as integer text.', optional: true }) budgetMax?: string | null;
  @CodeField(isCurrency, { description: 'Currency of the budget, ISO 4217; IRR when not given.', optional: true }) currency?: string | null;
  @ChoiceField(Confidentialities, { description: 'How much is to be hidden. Needed to submit.', optional: true }) confidentiality?: Confidentiality | null;
  @ChoicesField(ProblemQuestions, { description: 'Questions answered with "don\'t know"; an earlier answer to them is dropped.', optional: true, max: PROBLEM_QUESTIONS.length })
  unknown?: ProblemQuestion[] | null;
}

@InputType({ description: 'Begins a draft. Without `ownerId` it is the problem of the organization you act for.' })
export class CreateProblemInput extends ProblemAnswers {
  @IdField({ description: 'Organization you act for; needed when you act for several that could.', optional: true }) organizationId?: string | null;
  @IdField({ description: 'The owner, when an office or a park writes the problem down for it.', optional: true }) ownerId?: string | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'Changes a draft. What is left out stays; null empties an answer.' })
export class UpdateProblemInput extends ProblemAnswers {
  @IdField({ description: 'Problem.' }) problemId!: string;
  @IntField({ description: 'Revision you read; refused as STALE when somebody saved since.', min: 1, max: 1_000_000 }) revision!: number;
}

@InputType({ description: 'Deletes a draft for good.' })
export class DeleteProblemDraftInput {
  @IdField({ description: 'Problem.' }) problemId!: string;
}

@InputType({ description: 'Hands a problem over to the office it belongs to.' })
export class SubmitProblemInput {
  @IdField({ description: 'Problem.' }) problemId!: string;
  @IntField({ description: 'Revision you read; refused as STALE when somebody saved since. Not compared when left out.', min: 1, max: 1_000_000, optional: true }) revision?: number | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'Takes a problem on.' })
export class AcceptProblemInput {
  @IdField({ description: 'Problem.' }) problemId!: string;
  @TextField({ description: 'A note for the record.', optional: true, max: 4_000 }) note?: string | null;
}

@InputType({ description: 'Adds to what was submitted.' })
export class AddProblemRemarkInput {
  @IdField({ description: 'Problem.' }) problemId!: string;
  @TextField({ description: 'The remark.', max: 4_000 }) text!: string;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}
