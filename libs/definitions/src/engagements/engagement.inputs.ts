import { isCurrency } from '@peyvand/kernel';
import { InputType } from '@nestjs/graphql';
import { AmountField, ChoiceField, CodeField, IdField, IdempotencyKeyField, IntField, TextField } from '@peyvand/platform';
import { DeclineReasons, NotChosenReasons, Payers, type Payer } from './engagement-choices.js';


/** What office and definer agree on, or propose to. Pay is settled outside. */
@InputType({ isAbstract: true })
class Terms {
  @TextField({ description: 'How the definer will go about it.', optional: true, max: 4_000 }) approach?: string | null;
  @IntField({ description: 'Days it takes.', optional: true, min: 1, max: 365 }) durationDays?: number | null;
  @AmountField({ description: 'Fee as integer text in the currency\'s unit.', optional: true }) feeAmount?: string | null;
  @CodeField(isCurrency, { description: 'Currency of the fee.', optional: true }) feeCurrency?: string | null;
  @ChoiceField(Payers, { description: 'Who pays.', optional: true }) payer?: Payer | null;
}

@InputType({ description: 'Offers an accepted problem to a definer; to the own office it is active at once.' })
export class OfferEngagementInput extends Terms {
  @IdField({ description: 'Problem.' }) problemId!: string;
  @IdField({ description: 'Verified definer, or the own office.' }) definerId!: string;
  @TextField({ description: 'A word to the definer.', optional: true, max: 2_000 }) message?: string | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'Applies to define an accepted problem.' })
export class ApplyForProblemInput extends Terms {
  @IdField({ description: 'Problem.' }) problemId!: string;
  @IdField({ description: 'Definer; needed when you act for several.', optional: true }) organizationId?: string | null;
  @TextField({ description: 'A word to the office.', optional: true, max: 2_000 }) message?: string | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'The owner defines its problem itself.' })
export class DefineMyselfInput {
  @IdField({ description: 'Problem.' }) problemId!: string;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'Accepts an offered engagement.' })
export class AcceptEngagementInput {
  @IdField({ description: 'Engagement.' }) engagementId!: string;
}

@InputType({ description: 'Declines an offered engagement.' })
export class DeclineEngagementInput {
  @IdField({ description: 'Engagement.' }) engagementId!: string;
  @ChoiceField(DeclineReasons, { description: 'Reason; the office sees it.' }) reason!: keyof typeof DeclineReasons;
  @TextField({ description: 'More about the reason; needed for the reason other.', optional: true, max: 2_000 }) note?: string | null;
}

@InputType({ description: 'Chooses one of the definers that applied.' })
export class ChooseDefinerInput {
  @IdField({ description: 'Engagement that is chosen.' }) engagementId!: string;
  @ChoiceField(NotChosenReasons, { description: 'Reason for the other applicants; anotherChosen when not given.', optional: true }) reasonForOthers?: keyof typeof NotChosenReasons | null;
  @TextField({ description: 'A word to the others; needed for the reason other.', optional: true, max: 2_000 }) noteForOthers?: string | null;
}

@InputType({ description: 'Tells one applicant that it is not chosen.' })
export class RefuseApplicationInput {
  @IdField({ description: 'Engagement.' }) engagementId!: string;
  @ChoiceField(NotChosenReasons, { description: 'Reason; the applicant sees it.' }) reason!: keyof typeof NotChosenReasons;
  @TextField({ description: 'More about the reason; needed for the reason other.', optional: true, max: 2_000 }) note?: string | null;
}
