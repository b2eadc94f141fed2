import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FileModel } from '@peyvand/files';
import { enumOf } from '@peyvand/kernel';
import { isPlace, OrganizationModel, StepModel, WaitModel, WaitRoles } from '@peyvand/organizations';
import {
  BoolField,
  ChoiceField,
  CodeField,
  DateTimeField,
  connectionOf,
  DateTime,
  IdField,
  LineField,
  NextStepModel,
  ObjectField,
  PageArgs,
  TextField,
  type WaitRole,
  mutationOf,
} from '@peyvand/platform';
import { isOfficeField } from '@peyvand/reference';
import {
  Confidentialities,
  ProblemLanguages,
  ProblemQuestions,
  ProblemSides,
  ProblemStates,
  type Confidentiality,
  type ProblemLanguage,
  type ProblemQuestion,
  type ProblemSide,
  type ProblemState,
} from '../problem.choices.js';

@ObjectType('ProblemCan', { description: 'What you may do to a problem beside its steps.' })
export class ProblemCan {
  @Field(() => Boolean, { description: 'Change its text: a draft, or what the office asked about.' }) edit!: boolean;
}

@ObjectType('ProblemRemark', { description: 'What the owner added after submitting.' })
export class ProblemRemarkModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => String, { description: 'The remark.' }) text!: string;
  @Field(() => DateTime, { description: 'When it was written.' }) writtenAt!: Date;
}

export const ProblemRemarkConnection = connectionOf('ProblemRemark', () => ProblemRemarkModel);

@ObjectType('Problem', {
  description:
    "An owner's statement of what is wrong. Read by owner, office and the definers who were given access; a draft by its writers only.",
})
export class ProblemModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Number by which people speak of it, such as PRB-1405-0042; null in a draft.',
  })
  number!: string | null;
  @Field(() => ProblemStates, { description: 'State.' }) state!: ProblemState;
  @Field(() => OrganizationModel, {
    nullable: true,
    description: 'Whose problem it is; null only when you may not see that organization.',
  })
  owner!: OrganizationModel | null;
  @Field(() => OrganizationModel, {
    nullable: true,
    description: 'Coordinating office it was routed to; null in a draft.',
  })
  office!: OrganizationModel | null;
  @Field(() => OrganizationModel, {
    nullable: true,
    description: 'Who wrote it down for the owner; null when the owner did.',
  })
  enteredBy!: OrganizationModel | null;
  @Field(() => Boolean, { description: 'Came with an RFP from elsewhere.' }) imported!: boolean;
  @Field(() => ProblemLanguages, { description: 'Language of the text.' }) language!: ProblemLanguage;
  @Field(() => String, { nullable: true, description: 'Title.' }) title!: string | null;
  @Field(() => String, { nullable: true, description: 'What is seen to be wrong.' }) symptom!: string | null;
  @Field(() => String, { nullable: true, description: 'Province, ISO 3166-2.' }) province!: string | null;
  @Field(() => OrganizationModel, { nullable: true, description: 'Industrial or technology park where it shows.' })
  park!: OrganizationModel | null;
  @Field(() => String, { nullable: true, description: 'Place in words.' }) placeText!: string | null;
  @Field(() => String, { nullable: true, description: 'Code of the office field.' }) officeField!: string | null;
  @Field(() => String, { nullable: true, description: 'Division of ISIC Rev.4.' }) isicDivision!: string | null;
  @Field(() => String, { nullable: true, description: 'Where and when it shows.' }) whereWhen!: string | null;
  @Field(() => String, { nullable: true, description: 'How large it is.' }) magnitude!: string | null;
  @Field(() => String, { nullable: true, description: 'How it is today, in figures.' }) baseline!: string | null;
  @Field(() => String, { nullable: true, description: 'What it costs or hinders.' }) impact!: string | null;
  @Field(() => String, { nullable: true, description: 'What was tried already.' }) tried!: string | null;
  @Field(() => Int, { nullable: true, description: 'Months within which a solution is expected.' }) expectedMonths!:
    number | null;
  @Field(() => String, { nullable: true, description: 'Lower end of the budget, as integer text.' }) budgetMin!:
    string | null;
  @Field(() => String, { nullable: true, description: 'Upper end of the budget, as integer text.' }) budgetMax!:
    string | null;
  @Field(() => String, { nullable: true, description: 'Currency of the budget, ISO 4217.' }) currency!: string | null;
  @Field(() => Confidentialities, { nullable: true, description: 'How much is to be hidden; null only in a draft.' })
  confidentiality!: Confidentiality | null;
  @Field(() => [ProblemQuestions], { description: 'Questions answered with "don\'t know".' })
  unknown!: ProblemQuestion[];
  @Field(() => Int, { description: 'Revision of the draft; send it with a change.' }) draftRevision!: number;
  @Field(() => Boolean, { description: 'Whether a definer is at work on it.' }) beingDefined!: boolean;
  @Field(() => DateTime, { description: 'When it was begun.' }) createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was submitted.' }) submittedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it ended.' }) closedAt!: Date | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When a question to the owner lapses or a referral goes back; null in other states.',
  })
  dueAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Until when the owner may appeal. For owner and office.' })
  appealUntil!: Date | null;
  @Field(() => String, { nullable: true, description: 'What solved it; null until it is solved.' }) solution!:
    string | null;
  @Field(() => ProblemModel, {
    nullable: true,
    description: 'The problem it is the same as; null where you may not read that one.',
  })
  duplicateOf!: ProblemModel | null;
  @Field(() => ProblemModel, { nullable: true, description: 'The ended problem it was begun from.' })
  copyOf!: ProblemModel | null;
  @Field(() => OrganizationModel, {
    nullable: true,
    description: 'Office it is referred to, as long as that has not answered. For owner and offices.',
  })
  referredTo!: OrganizationModel | null;
  @Field(() => ID, { nullable: true, description: 'Officer who is reminded. For the office.' }) assigneeId!:
    string | null;
  @Field(() => [FileModel], { description: 'Photos and other files, oldest first.' }) files!: FileModel[];
  @Field(() => [StepModel], { description: 'Steps taken.' }) steps!: StepModel[];
  @Field(() => [WaitModel], { description: 'For whom it waits.' }) waitsFor!: WaitModel[];
  @Field(() => [NextStepModel], { description: 'Steps that are yours to take.' }) nextSteps!: NextStepModel[];
  @Field(() => ProblemCan, { description: 'What you may do.' }) can!: ProblemCan;
}

export const ProblemConnection = connectionOf('Problem', () => ProblemModel, { isCounted: true });

export const ProblemOrders = enumOf('newest', 'oldest', 'due', 'title');
registerEnumType(ProblemOrders, {
  name: 'ProblemOrder',
  description: 'Order of a list of problems.',
  valuesMap: {
    due: { description: 'Whose time is over soonest first, those without a limit last.' },
    title: { description: 'By the Persian alphabet.' },
  },
});

@InputType({ description: 'What a list of problems is narrowed to.' })
export class ProblemFilter {
  @ChoiceField(ProblemStates, { description: 'State.', optional: true }) state?: ProblemState | null;
  @ChoiceField(ProblemSides, { description: 'As what you read it.', optional: true }) side?: ProblemSide | null;
  @LineField({
    description: 'Words of its text. Letters and digits of one kind count alike: Persian and Arabic, large and small.',
    optional: true,
    max: 200,
  })
  search?: string | null;
  @CodeField(isOfficeField, { description: 'Office field.', optional: true }) officeField?: string | null;
  @CodeField(isPlace, { description: 'Province, ISO 3166-2.', optional: true }) province?: string | null;
  @ChoiceField(Confidentialities, { description: 'How much is hidden from whom.', optional: true })
  confidentiality?: Confidentiality | null;
  @DateTimeField({ description: 'Its time is over before then.', optional: true }) dueBefore?: Date | null;
  @IdField({ description: 'The officer who is reminded of it; among the problems of your offices.', optional: true })
  assignee?: string | null;
  @ChoiceField(WaitRoles, { description: 'Waits for who plays this part.', optional: true }) waitsFor?: WaitRole | null;
  @BoolField({ description: 'Waits for your organizations or offices, or not.', optional: true }) waitsForMe?:
    boolean | null;
}

@ArgsType()
export class ProblemArgs extends PageArgs {
  @ObjectField(() => ProblemFilter, { description: 'Narrows the list.', optional: true }) filter?: ProblemFilter | null;
  @ChoiceField(ProblemOrders, { description: 'Order; the newest first when not given.', optional: true }) orderBy?:
    keyof typeof ProblemOrders | null;
}

@InputType({ description: 'What is looked for among the problems you may read.' })
export class SimilarProblemInput {
  @TextField({ description: 'Text to compare, such as title and symptom of a draft.', max: 5_000 }) text!: string;
  @IdField({ description: 'A problem to leave out: the draft itself.', optional: true }) except?: string | null;
}

@ArgsType()
export class SimilarProblemArgs {
  @ObjectField(() => SimilarProblemInput, { description: 'What is looked for.' }) input!: SimilarProblemInput;
}

/** Of mutations that answer with one. */
export const ProblemMutation = mutationOf('problem', () => ProblemModel);
