import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { OrganizationModel, StepModel, WaitModel, WaitRoles } from '@peyvand/organizations';
import {
  BoolField,
  ChoiceField,
  connectionOf,
  DateTime,
  DateTimeField,
  IdField,
  LineField,
  NextStepModel,
  ObjectField,
  PageArgs,
  type WaitRole,
  mutationOf,
} from '@peyvand/platform';
import { ProblemModel } from '@peyvand/problems';
import {
  DefinerConflicts,
  EngagementOrigins,
  EngagementStates,
  Payers,
  type DefinerConflict,
  type EngagementOrigin,
  type EngagementState,
  type Payer,
} from './engagement-choices.js';

@ObjectType('EngagementContact', { description: 'A person of the other side.' })
export class EngagementContact {
  @Field(() => ID, { description: 'Organization the person speaks for.' }) organizationId!: string;
  @Field(() => String, { description: 'Name.' }) name!: string;
  @Field(() => String, { description: 'Mail address.' }) email!: string;
}

@ObjectType('EngagementFee', { description: 'What the definer is paid; settled outside.' })
export class EngagementFee {
  @Field(() => String, { description: "Amount as integer text in the currency's unit." }) amount!: string;
  @Field(() => String, { nullable: true, description: 'Currency.' }) currency!: string | null;
}

@ObjectType('Engagement', {
  description: "A definer's assignment to one problem. Seen by owner, office and that definer.",
})
export class EngagementModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => EngagementStates, { description: 'State.' }) state!: EngagementState;
  @Field(() => EngagementOrigins, { description: 'Offered, applied for, or the owner itself.' })
  origin!: EngagementOrigin;
  @Field(() => OrganizationModel, { nullable: true, description: 'The definer.' }) definer!: OrganizationModel | null;
  @Field(() => ProblemModel, {
    nullable: true,
    description: 'The problem; null while the definer only sees its short form.',
  })
  problem!: ProblemModel | null;
  @Field(() => ID, { description: 'Id of the problem.' }) problemId!: string;
  @Field(() => String, { nullable: true, description: 'A word with the offer or the application.' }) message!:
    string | null;
  @Field(() => String, { nullable: true, description: 'How the definer will go about it.' }) approach!: string | null;
  @Field(() => String, { description: 'Number by which people speak of it, such as ENG-1405-0042.' }) number!: string;
  @Field(() => Int, { nullable: true, description: 'Days it takes.' }) durationDays!: number | null;
  @Field(() => EngagementFee, { nullable: true, description: 'Fee.' }) fee!: EngagementFee | null;
  @Field(() => Payers, { nullable: true, description: 'Who pays the fee.' }) payer!: Payer | null;
  @Field(() => String, { nullable: true, description: 'Reason code of its declining or turning away.' }) reason!:
    string | null;
  @Field(() => String, { nullable: true, description: 'What was said with the reason.' }) reasonNote!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When an offer expires.' }) dueAt!: Date | null;
  @Field(() => DefinerConflicts, {
    nullable: true,
    description: 'What the definer declared to stand between it and a fair definition; null until it did.',
  })
  conflict!: DefinerConflict | null;
  @Field(() => String, { nullable: true, description: 'What was said with it.' }) conflictNote!: string | null;
  @Field(() => Boolean, { description: 'Whether the office lets the definer go on in spite of it.' })
  isConflictWaived!: boolean;
  @Field(() => [EngagementContact], { description: 'Heads and managers of owner and definer, while it is active.' })
  contacts!: EngagementContact[];
  @Field(() => DateTime, { description: 'When it was made.' }) createdAt!: Date;
  @Field(() => [StepModel], { description: 'Steps taken.' }) steps!: StepModel[];
  @Field(() => [WaitModel], { description: 'For whom it waits.' }) waitsFor!: WaitModel[];
  @Field(() => [NextStepModel], { description: 'Steps that are yours to take.' }) nextSteps!: NextStepModel[];
}

export const EngagementConnection = connectionOf('Engagement', () => EngagementModel, { isCounted: true });

@InputType({ description: 'What a list of engagements is narrowed to.' })
export class EngagementFilter {
  @ChoiceField(EngagementStates, { description: 'State.', optional: true }) state?: EngagementState | null;
  @IdField({ description: 'Problem.', optional: true }) problemId?: string | null;
  @IdField({ description: 'Definer.', optional: true }) definerId?: string | null;
  @ChoiceField(EngagementOrigins, { description: 'Offered, applied for, or the owner itself.', optional: true })
  origin?: EngagementOrigin | null;
  @DateTimeField({ description: 'Its time is over before then.', optional: true }) dueBefore?: Date | null;
  @LineField({
    description: "In its number, the definer's name, or number and words of a problem that you may read.",
    optional: true,
    max: 200,
  })
  text?: string | null;
  @ChoiceField(WaitRoles, { description: 'Waits for who plays this part.', optional: true }) waitsFor?: WaitRole | null;
  @BoolField({ description: 'Waits for your organizations or offices, or not.', optional: true }) waitsForMe?:
    boolean | null;
}

export const EngagementOrders = enumOf('newest', 'oldest', 'due');
registerEnumType(EngagementOrders, {
  name: 'EngagementOrder',
  description: 'Order of a list of engagements.',
  valuesMap: { due: { description: 'Whose time is over soonest first, those without a limit last.' } },
});

@ArgsType()
export class EngagementArgs extends PageArgs {
  @ObjectField(() => EngagementFilter, { description: 'Narrows the list.', optional: true })
  filter?: EngagementFilter | null;
  @ChoiceField(EngagementOrders, { description: 'Order; the newest first when not given.', optional: true }) orderBy?:
    keyof typeof EngagementOrders | null;
}

/** Of mutations that answer with one. */
export const EngagementMutation = mutationOf('engagement', () => EngagementModel);
