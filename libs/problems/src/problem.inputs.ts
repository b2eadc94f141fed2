import { InputType, ObjectType } from '@nestjs/graphql';
import { isCurrency } from '@peyvand/kernel';
import { isPlace } from '@peyvand/organizations';
import {
  AmountField,
  ChoiceField,
  ChoicesField,
  CodeField,
  IdField,
  IdempotencyKeyField,
  IntField,
  LineField,
  ReasonNoteField,
  TextField,
} from '@peyvand/platform';
import { isIsicDivision, isOfficeField } from '@peyvand/reference';
import {
  Confidentialities,
  PROBLEM_QUESTIONS,
  ProblemLanguages,
  ProblemQuestions,
  type Confidentiality,
  type ProblemLanguage,
  type ProblemQuestion,
} from './problem.choices.js';
import {
  AppealReasons,
  BounceReasons,
  ClosureReasons,
  ProblemRejectionReasons,
  ReferralReasons,
  WithdrawalReasons,
} from './problem.reasons.js';

const ANSWER_MAX = 2_000;
const NOTE_MAX = 4_000;

/** The intake: symptoms, not solutions. Everything may stay empty in a draft. */
@InputType({ isAbstract: true })
@ObjectType({ isAbstract: true })
export abstract class ProblemAnswers {
  @ChoiceField(ProblemLanguages, {
    description: 'Language of the text; found out from it when not given.',
    optional: true,
  })
  language?: ProblemLanguage | null;
  @LineField({ description: 'Title.', optional: true, max: 160 }) title?: string | null;
  @TextField({ description: 'What is seen to be wrong. Needed to submit.', optional: true }) symptom?: string | null;
  @CodeField(isPlace, { description: 'Province, ISO 3166-2. Needed to submit.', optional: true }) province?:
    string | null;
  @IdField({ description: 'Industrial or technology park or hub where it shows.', optional: true }) parkId?:
    string | null;
  @LineField({ description: 'Place in words, such as plant and hall.', optional: true, max: 300 }) placeText?:
    string | null;
  @CodeField(isOfficeField, { description: 'Office field. Needed to submit, or "don\'t know".', optional: true })
  officeField?: string | null;
  @CodeField(isIsicDivision, { description: 'Division of ISIC Rev.4.', optional: true }) isicDivision?: string | null;
  @TextField({ description: 'Where and when it shows.', optional: true, max: ANSWER_MAX }) whereWhen?: string | null;
  @TextField({ description: 'How large it is.', optional: true, max: ANSWER_MAX }) magnitude?: string | null;
  @TextField({ description: 'How it is today, in figures.', optional: true, max: ANSWER_MAX }) baseline?: string | null;
  @TextField({ description: 'What it costs or hinders.', optional: true, max: ANSWER_MAX }) impact?: string | null;
  @TextField({ description: 'What was tried already, and what came of it.', optional: true, max: ANSWER_MAX }) tried?:
    string | null;
  @IntField({ description: 'Months within which a solution is expected.', optional: true, min: 1, max: 240 })
  expectedMonths?: number | null;
  @AmountField({ description: 'Lower end of the budget, as integer text.', optional: true }) budgetMin?: string | null;
  @AmountField({ description: 'Upper end of the budget, as integer text.', optional: true }) budgetMax?: string | null;
  @CodeField(isCurrency, { description: 'Currency of the budget, ISO 4217; IRR when not given.', optional: true })
  currency?: string | null;
  @ChoiceField(Confidentialities, { description: 'How much is to be hidden. Needed to submit.', optional: true })
  confidentiality?: Confidentiality | null;
  @ChoicesField(ProblemQuestions, {
    description: 'Questions answered with "don\'t know"; an earlier answer to them is dropped.',
    optional: true,
    max: PROBLEM_QUESTIONS.length,
  })
  unknown?: ProblemQuestion[] | null;
}

@ObjectType({ description: 'What a problem says, in the form in which it is saved.' })
export class ProblemText extends ProblemAnswers {}

@InputType({ description: 'Begins a draft. Without `ownerId` it is the problem of the organization you act for.' })
export class CreateProblemInput extends ProblemAnswers {
  @IdField({ description: 'Organization you act for; needed when you act for several that could.', optional: true })
  organizationId?: string | null;
  @IdField({ description: 'The owner, when an office or a park writes the problem down for it.', optional: true })
  ownerId?: string | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'Changes a draft. What is left out stays; null empties an answer.' })
export class UpdateProblemInput extends ProblemAnswers {
  @IdField({ description: 'Problem.' }) problemId!: string;
  @IntField({ description: 'Revision you read; refused as STALE when somebody saved since.', min: 1, max: 1_000_000 })
  revision!: number;
}

@InputType({ description: 'Deletes a draft for good.' })
export class DeleteProblemDraftInput {
  @IdField({ description: 'Problem.' }) problemId!: string;
}

@InputType({ description: 'Hands a problem over to the office it belongs to.' })
export class SubmitProblemInput {
  @IdField({ description: 'Problem.' }) problemId!: string;
  @IntField({
    description: 'Revision you read; refused as STALE when somebody saved since. Not compared when left out.',
    min: 1,
    max: 1_000_000,
    optional: true,
  })
  revision?: number | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

/** A step that needs nothing but its problem. */
@InputType({ description: 'Names a problem.' })
export class ProblemInput {
  @IdField({ description: 'Problem.' }) problemId!: string;
}

@InputType({ description: 'Takes a problem on.' })
export class AcceptProblemInput extends ProblemInput {
  @TextField({ description: 'A note for the record.', optional: true, max: NOTE_MAX }) note?: string | null;
}

@InputType({ description: 'Asks the owner something before the office decides.' })
export class AskProblemInfoInput extends ProblemInput {
  @TextField({ description: 'What the office wants to know.', max: NOTE_MAX }) question!: string;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'Answers what the office asked, after the problem itself was mended.' })
export class AnswerProblemInfoInput extends ProblemInput {
  @TextField({ description: 'The answer.', max: NOTE_MAX }) answer!: string;
  @IntField({
    description: 'Revision you read; refused as STALE when somebody saved since. Not compared when left out.',
    min: 1,
    max: 1_000_000,
    optional: true,
  })
  revision?: number | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'Passes a problem on to another office.' })
export class ReferProblemInput extends ProblemInput {
  @IdField({ description: 'The other office.' }) officeId!: string;
  @ChoiceField(ReferralReasons, { description: 'Why.' }) reason!: keyof typeof ReferralReasons;
  @ReasonNoteField() note?: string | null;
}

@InputType({ description: 'Sends a referral back to the office it came from.' })
export class BounceProblemInput extends ProblemInput {
  @ChoiceField(BounceReasons, { description: 'Why.' }) reason!: keyof typeof BounceReasons;
  @ReasonNoteField() note?: string | null;
}

@InputType({ description: 'Says that a problem is the same as another one.' })
export class MarkProblemDuplicateInput extends ProblemInput {
  @IdField({ description: 'The other problem, which you must be able to read.' }) originalId!: string;
  @TextField({ description: 'In what they are alike.', optional: true, max: NOTE_MAX }) note?: string | null;
}

@InputType({ description: 'Turns a problem down.' })
export class RejectProblemInput extends ProblemInput {
  @ChoiceField(ProblemRejectionReasons, { description: 'Why.' }) reason!: keyof typeof ProblemRejectionReasons;
  @ReasonNoteField() note?: string | null;
}

@InputType({ description: 'Objects, once, to what the office decided.' })
export class AppealProblemInput extends ProblemInput {
  @TextField({ description: 'Why you do not agree.', min: 3, max: NOTE_MAX }) note!: string;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'Judges an appeal.' })
export class DecideAppealInput extends ProblemInput {
  @ChoiceField(AppealReasons, { description: 'Why.' }) reason!: keyof typeof AppealReasons;
  @ReasonNoteField() note?: string | null;
}

@InputType({ description: 'Takes a problem back. What hangs on it is ended.' })
export class WithdrawProblemInput extends ProblemInput {
  @ChoiceField(WithdrawalReasons, { description: 'Why.' }) reason!: keyof typeof WithdrawalReasons;
  @ReasonNoteField() note?: string | null;
}

@InputType({ description: 'Says that a problem is solved.' })
export class SolveProblemInput extends ProblemInput {
  @TextField({ description: 'What solved it.', min: 3, max: NOTE_MAX }) solution!: string;
}

@InputType({ description: 'Closes an accepted problem without a solution.' })
export class CloseUnsolvedInput extends ProblemInput {
  @ChoiceField(ClosureReasons, { description: 'Why.' }) reason!: keyof typeof ClosureReasons;
  @ReasonNoteField() note?: string | null;
}

@InputType({ description: 'Begins a new draft with the answers of a problem that has ended.' })
export class CopyProblemInput extends ProblemInput {
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'Says which officer is reminded of a problem.' })
export class AssignProblemInput extends ProblemInput {
  @IdField({ description: 'An officer of its office; without one all of them are reminded.', optional: true })
  personId?: string | null;
}

@InputType({ description: 'Adds to what was submitted.' })
export class AddProblemRemarkInput {
  @IdField({ description: 'Problem.' }) problemId!: string;
  @TextField({ description: 'The remark.', max: 4_000 }) text!: string;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}
