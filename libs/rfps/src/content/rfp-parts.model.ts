import { InputType, ObjectType } from '@nestjs/graphql';
import { isCurrency } from '@peyvand/kernel';
import {
  AmountField,
  BoolField,
  ChoiceField,
  ChoicesField,
  CodeField,
  CodesField,
  DateTimeField,
  DayField,
  IdField,
  IntField,
  LineField,
  LinesField,
  NumberField,
  optional,
  TextField,
} from '@peyvand/platform';
import { isCompanyType, isProvince } from './rfp-codes.js';
import { CriterionKinds, ObjectiveAims, PaymentKinds, RequirementKinds, SizeClasses } from './rfp-choices.js';

/** A draft may be saved half written, so every part is optional here; the RFP gate says what is missing. */

@ObjectType('RfpObjective', { description: 'What is to be reached, in figures.' })
@InputType('RfpObjectiveInput', { description: 'What is to be reached, in figures.' })
export class RfpObjective {
  @LineField(optional({ description: 'What is measured, such as scrap rate.' })) kpi?: string | null;
  @NumberField(optional({ description: 'Value today.' })) baseline?: number | null;
  @NumberField(optional({ description: 'Value to be reached.' })) target?: number | null;
  @LineField(optional({ description: 'Unit of both values.', max: 40 })) unit?: string | null;
  @LineField(optional({ description: 'How it is measured.', max: 400 })) method?: string | null;
  @DayField(optional({ description: 'Day by which the target is to be reached.' })) date?: string | null;
  @ChoiceField(ObjectiveAims, optional({ description: 'What the objective is for.' })) aim?:
    keyof typeof ObjectiveAims | null;
}

@ObjectType('RfpReasonedItem', { description: 'An item with its reason.' })
@InputType('RfpReasonedItemInput', { description: 'An item with its reason.' })
export class RfpReasonedItem {
  @LineField(optional({ description: 'What is meant.', max: 500 })) text?: string | null;
  @LineField(optional({ description: 'Why.', max: 500 })) reason?: string | null;
}

@ObjectType('RfpRequirement', { description: 'What a solution must or should do, and how that is tested.' })
@InputType('RfpRequirementInput', { description: 'What a solution must or should do, and how that is tested.' })
export class RfpRequirement {
  @IdField(
    optional({ description: 'Given by the server; send it back to keep the requirement. Proposals answer by it.' }),
  )
  id?: string | null;
  @TextField(optional({ description: 'What is asked.', max: 1_000 })) text?: string | null;
  @ChoiceField(RequirementKinds, optional({ description: 'Whether it is a condition or an advantage.' })) kind?:
    keyof typeof RequirementKinds | null;
  @TextField(optional({ description: 'How it is tested whether a solution does it.', max: 1_000 })) acceptanceTest?:
    string | null;
  @IntField(optional({ description: 'Place by importance, 1 first.', min: 1, max: 100 })) rank?: number | null;
  @LinesField(optional({ description: 'Codes of one to three competences that this needs.', max: 3, length: 80 }))
  competences?: string[] | null;
}

@ObjectType('RfpDeliverable', { description: 'What is handed over.' })
@InputType('RfpDeliverableInput', { description: 'What is handed over.' })
export class RfpDeliverable {
  @LineField(optional({ description: 'Name.' })) name?: string | null;
  @LineField(optional({ description: 'Form, such as a report, a machine or source text.' })) form?: string | null;
  @LineField(optional({ description: 'How it is accepted.', max: 500 })) acceptance?: string | null;
  @IntField(optional({ description: 'Number of the milestone at which it is due.', min: 1, max: 50 })) milestone?:
    number | null;
  @DayField(optional({ description: "Day on which it is due; the milestone's when not given." })) date?: string | null;
}

@ObjectType('RfpMilestone', { description: 'A date at which work is delivered and paid.' })
@InputType('RfpMilestoneInput', { description: 'A date at which work is delivered and paid.' })
export class RfpMilestone {
  @IntField(optional({ description: 'Number, 1 first.', min: 1, max: 50 })) number?: number | null;
  @LineField(optional({ description: 'What it is called.' })) title?: string | null;
  @DayField(optional({ description: 'Day of the payment.' })) date?: string | null;
  @NumberField(
    optional({ description: 'Share of the price paid then, in percent; all shares make 100.', min: 0, max: 100 }),
  )
  paymentShare?: number | null;
}

@ObjectType('RfpTimeline', { description: 'The dates of the call, in order.' })
@InputType('RfpTimelineInput', { description: 'The dates of the call, in order.' })
export class RfpTimeline {
  @DateTimeField(optional({ description: 'When it opens; at once after approval when not given.' })) opensAt?:
    Date | string | null;
  @DateTimeField(optional({ description: 'Questions are taken until then.' })) questionsUntil?: Date | string | null;
  @DateTimeField(optional({ description: 'Questions are answered until then.' })) answersUntil?: Date | string | null;
  @DateTimeField(optional({ description: 'Proposals are taken until then, to the second.' })) closesAt?:
    Date | string | null;
  @DayField(optional({ description: 'Day by which proposals are evaluated.' })) evaluationEnd?: string | null;
  @DayField(optional({ description: 'Day of the award.' })) award?: string | null;
  @DayField(optional({ description: 'First day of the work.' })) start?: string | null;
  @DayField(optional({ description: 'Last day of the work.' })) end?: string | null;
}

@ObjectType('RfpBudget', { description: 'What may be spent.' })
@InputType('RfpBudgetInput', { description: 'What may be spent.' })
export class RfpBudget {
  @AmountField(optional({ description: 'Amount, or the lower end of a range, as integer text.' })) min?: string | null;
  @AmountField(optional({ description: 'Upper end of the range.' })) max?: string | null;
  @CodeField(isCurrency, optional({ description: 'Currency, such as IRR.' })) currency?: string | null;
  @BoolField(optional({ description: 'Whether everybody sees the range from the opening on.' })) isShown?:
    boolean | null;
  @BoolField(optional({ description: 'Whether taxes are included.' })) taxesIncluded?: boolean | null;
  @ChoiceField(PaymentKinds, optional({ description: 'How the work is paid.' })) paymentKind?:
    keyof typeof PaymentKinds | null;
}

@ObjectType('RfpCostShares', { description: 'Who bears the cost, in percent; the three make 100.' })
@InputType('RfpCostSharesInput', { description: 'Who bears the cost, in percent; the three make 100.' })
export class RfpCostShares {
  @NumberField({ description: 'Share of the owner.', min: 0, max: 100 }) owner!: number;
  @NumberField({ description: 'Share of the solver.', min: 0, max: 100 }) solver!: number;
  @NumberField({ description: 'Share of a fund or programme.', min: 0, max: 100 }) fund!: number;
}

@ObjectType('RfpEligibility', { description: 'Who may propose. What is not given is not asked.' })
@InputType('RfpEligibilityInput', { description: 'Who may propose. What is not given is not asked.' })
export class RfpEligibility {
  @CodesField(isCompanyType, optional({ description: 'Types of company, by code.', max: 20 })) companyTypes?:
    string[] | null;
  @LinesField(optional({ description: 'Kinds of certificate that must be valid.', max: 20, length: 100 }))
  certificates?: string[] | null;
  @ChoicesField(SizeClasses, optional({ description: 'Sizes of company.', max: 4 })) sizes?:
    (keyof typeof SizeClasses)[] | null;
  @CodesField(isProvince, optional({ description: 'Provinces, as ISO 3166-2 codes.', max: 31 })) provinces?:
    string[] | null;
  @LineField(optional({ description: 'Experience asked for.', max: 500 })) experience?: string | null;
  @IntField(optional({ description: 'Comparable past projects asked for.', min: 0, max: 100 })) pastProjects?:
    number | null;
  @BoolField(optional({ description: 'Whether several companies may propose as one.' })) consortiumAllowed?:
    boolean | null;
  @BoolField(optional({ description: 'Whether relatives of the owner company are left out.' })) relativesExcluded?:
    boolean | null;
}

@ObjectType('RfpIpTerms', { description: 'To whom the results belong.' })
@InputType('RfpIpTermsInput', { description: 'To whom the results belong.' })
export class RfpIpTerms {
  @TextField(optional({ description: 'What each side brings along.', max: 1_000 })) background?: string | null;
  @TextField(optional({ description: 'What is made in the work.', max: 1_000 })) foreground?: string | null;
  @TextField(optional({ description: 'Licence.', max: 1_000 })) licence?: string | null;
  @TextField(optional({ description: 'What may be published.', max: 1_000 })) publication?: string | null;
}

@ObjectType('RfpCriterion', { description: 'What a proposal is scored by.' })
@InputType('RfpCriterionInput', { description: 'What a proposal is scored by.' })
export class RfpCriterion {
  @IdField(optional({ description: 'Given by the server; send it back to keep the criterion.' })) id?: string | null;
  @LineField(optional({ description: 'Name.' })) name?: string | null;
  @ChoiceField(CriterionKinds, optional({ description: 'Quality or price.' })) kind?:
    keyof typeof CriterionKinds | null;
  @NumberField(optional({ description: 'Weight in percent; all weights make 100.', min: 0, max: 100 })) weight?:
    number | null;
  @IntField(optional({ description: 'Highest score of its scale, which starts at 0.', min: 1, max: 100 })) scale?:
    number | null;
  @NumberField(optional({ description: 'Score below which a proposal is out.', min: 0, max: 100 })) threshold?:
    number | null;
  @TextField(optional({ description: 'What earns a high score.', max: 1_000 })) guidance?: string | null;
}

@ObjectType('RfpCollaboration', { description: 'How the parties work together.' })
@InputType('RfpCollaborationInput', { description: 'How the parties work together.' })
export class RfpCollaboration {
  @TextField(optional({ description: 'Part of the owner.', max: 1_000 })) owner?: string | null;
  @TextField(optional({ description: 'Part of the definer.', max: 1_000 })) definer?: string | null;
  @TextField(optional({ description: 'Part of the solver.', max: 1_000 })) solver?: string | null;
  @TextField(optional({ description: 'Part of experts.', max: 1_000 })) expert?: string | null;
  @LinesField(optional({ description: 'Steps of developing together.', max: 20, length: 500 })) steps?: string[] | null;
  @TextField(optional({ description: 'How the benefit is shared.', max: 1_000 })) benefitSharing?: string | null;
}
