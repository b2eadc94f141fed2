import { InputType } from '@nestjs/graphql';
import { isCurrency } from '@peyvand/kernel';
import {
  AmountField,
  BoolField,
  ChoiceField,
  CodeField,
  IdField,
  IdempotencyKeyField,
  IntField,
  ReasonNoteField,
  TextField,
} from '@peyvand/platform';
import {
  DeclineReasons,
  DefinerConflicts,
  EngagementCancelReasons,
  ReassignReasons,
  ResignReasons,
  NotChosenReasons,
  Payers,
  type DefinerConflict,
  type Payer,
} from './engagement-choices.js';

/** What office and definer agree on, or propose to. Pay is settled outside. */
@InputType({ isAbstract: true })
class Terms {
  @TextField({ description: 'How the definer will go about it.', optional: true, max: 4_000 }) approach?: string | null;
  @IntField({ description: 'Days it takes.', optional: true, min: 1, max: 365 }) durationDays?: number | null;
  @AmountField({ description: "Fee as integer text in the currency's unit.", optional: true }) feeAmount?:
    string | null;
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
  @ChoiceField(DefinerConflicts, {
    description: 'What stands between you and a fair definition. Owner and office see it.',
  })
  conflict!: DefinerConflict;
  @TextField({ description: 'More about it; needed for the conflict other.', optional: true, max: 2_000 })
  conflictNote?: string | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'The owner defines its problem itself.' })
export class DefineMyselfInput {
  @IdField({ description: 'Problem.' }) problemId!: string;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

/** A step that needs nothing but its engagement. */
@InputType({ description: 'Names an engagement.' })
export class EngagementInput {
  @IdField({ description: 'Engagement.' }) engagementId!: string;
}

@InputType({ description: 'Accepts an offered engagement.' })
export class AcceptEngagementInput extends EngagementInput {
  @BoolField({
    description:
      'Declares that nothing stands between you and a fair definition. If something does, use declareDefinerConflict first.',
    optional: true,
  })
  noConflict?: boolean | null;
}

@InputType({ description: 'Declares what stands between you and a fair definition.' })
export class DeclareDefinerConflictInput extends EngagementInput {
  @ChoiceField(DefinerConflicts, { description: 'What it is. Owner and office see it.' }) conflict!: DefinerConflict;
  @TextField({ description: 'More about it; needed for the conflict other.', optional: true, max: 2_000 }) note?:
    string | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'Lets a definer go on in spite of what it declared.' })
export class WaiveDefinerConflictInput extends EngagementInput {
  @TextField({ description: 'Why it does no harm; for the record.', min: 3, max: 2_000 }) note!: string;
}

@InputType({ description: 'Takes a definition from its definer; what is written stays.' })
export class ReassignEngagementInput extends EngagementInput {
  @ChoiceField(ReassignReasons, { description: 'Why.' }) reason!: keyof typeof ReassignReasons;
  @ReasonNoteField(2_000) note?: string | null;
}

@InputType({ description: 'Gives a definition up; what is written stays.' })
export class ResignEngagementInput extends EngagementInput {
  @ChoiceField(ResignReasons, { description: 'Why.' }) reason!: keyof typeof ResignReasons;
  @ReasonNoteField(2_000) note?: string | null;
}

@InputType({ description: 'Cancels an offer, an application or a definition under way.' })
export class CancelEngagementInput extends EngagementInput {
  @ChoiceField(EngagementCancelReasons, { description: 'Why.' }) reason!: keyof typeof EngagementCancelReasons;
  @ReasonNoteField(2_000) note?: string | null;
}

@InputType({ description: 'Declines an offered engagement.' })
export class DeclineEngagementInput {
  @IdField({ description: 'Engagement.' }) engagementId!: string;
  @ChoiceField(DeclineReasons, { description: 'Reason; the office sees it.' }) reason!: keyof typeof DeclineReasons;
  @TextField({ description: 'More about the reason; needed for the reason other.', optional: true, max: 2_000 }) note?:
    string | null;
}

@InputType({ description: 'Chooses one of the definers that applied.' })
export class ChooseDefinerInput {
  @IdField({ description: 'Engagement that is chosen.' }) engagementId!: string;
  @ChoiceField(NotChosenReasons, {
    description: 'Reason for the other applicants; anotherChosen when not given.',
    optional: true,
  })
  reasonForOthers?: keyof typeof NotChosenReasons | null;
  @TextField({ description: 'A word to the others; needed for the reason other.', optional: true, max: 2_000 })
  noteForOthers?: string | null;
}

@InputType({ description: 'Tells one applicant that it is not chosen.' })
export class RefuseApplicationInput {
  @IdField({ description: 'Engagement.' }) engagementId!: string;
  @ChoiceField(NotChosenReasons, { description: 'Reason; the applicant sees it.' })
  reason!: keyof typeof NotChosenReasons;
  @TextField({ description: 'More about the reason; needed for the reason other.', optional: true, max: 2_000 }) note?:
    string | null;
}
