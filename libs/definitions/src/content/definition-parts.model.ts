import { InputType, ObjectType } from '@nestjs/graphql';
import { isCurrency } from '@peyvand/kernel';
import {
  AmountField,
  ChoiceField,
  CodeField,
  DayField,
  IntField,
  LineField,
  NumberField,
  ObjectField,
  optional,
  TextField,
} from '@peyvand/platform';
import { ConstraintKinds, Confidences, Directions, EvidenceKinds, Frequencies, Periods } from './definition-choices.js';

/** A draft may be saved half written, so every part is optional here; the definition gate says what is missing. */

@ObjectType('WhereWhen', { description: 'Where the trouble shows, since when and how often.' })
@InputType('WhereWhenInput', { description: 'Where the trouble shows, since when and how often.' })
export class WhereWhen {
  @TextField(optional({ description: 'Where in the line, on which product.', max: 1_000 })) text?: string | null;
  @DayField(optional({ description: 'Since which day, as far as known.' })) since?: string | null;
  @ChoiceField(Frequencies, optional({ description: 'How often.' })) frequency?: keyof typeof Frequencies | null;
}

@ObjectType('Magnitude', { description: 'How large the trouble is.' })
@InputType('MagnitudeInput', { description: 'How large the trouble is.' })
export class Magnitude {
  @NumberField(optional({ description: 'Value.' })) value?: number | null;
  @LineField(optional({ description: 'Unit, such as % or kWh/ton.', max: 40 })) unit?: string | null;
  @ChoiceField(Periods, optional({ description: 'Counted over.' })) period?: keyof typeof Periods | null;
}

@ObjectType('IsIsNot', { description: 'Where the trouble is, and where it could be but is not.' })
@InputType('IsIsNotInput', { description: 'Where the trouble is, and where it could be but is not.' })
export class IsIsNot {
  @LineField(optional({ description: 'It is …', max: 500 })) is?: string | null;
  @LineField(optional({ description: 'It is not …', max: 500 })) isNot?: string | null;
}

@ObjectType('Baseline', { description: 'The value today.' })
@InputType('BaselineInput', { description: 'The value today.' })
export class Baseline {
  @LineField(optional({ description: 'What is measured.' })) metric?: string | null;
  @NumberField(optional({ description: 'Value.' })) value?: number | null;
  @LineField(optional({ description: 'Unit.', max: 40 })) unit?: string | null;
  @LineField(optional({ description: 'How it was measured.', max: 400 })) method?: string | null;
  @DayField(optional({ description: 'Day of the measurement.' })) date?: string | null;
}

@ObjectType('Target', { description: 'The value to be reached.' })
@InputType('TargetInput', { description: 'The value to be reached.' })
export class Target {
  @LineField(optional({ description: 'What is measured; the same as in the baseline.' })) metric?: string | null;
  @NumberField(optional({ description: 'Value.' })) value?: number | null;
  @LineField(optional({ description: "Unit; the baseline's, or one that converts into it.", max: 40 })) unit?:
    string | null;
  @LineField(optional({ description: 'Tolerance, such as ± 0.5.', max: 80 })) tolerance?: string | null;
  @DayField(optional({ description: 'Day by which it is to be reached.' })) date?: string | null;
  @ChoiceField(Directions, optional({ description: 'Which way from the baseline.' })) direction?:
    keyof typeof Directions | null;
}

@ObjectType('Measure', { description: 'A success criterion: what is measured, its value today and its target.' })
@InputType('MeasureInput', { description: 'A success criterion: what is measured, its value today and its target.' })
export class Measure {
  @ObjectField(() => Baseline, optional({ description: 'Value today.' })) baseline?: Baseline | null;
  @ObjectField(() => Target, optional({ description: 'Value to be reached.' })) target?: Target | null;
}

@ObjectType('Impact', { description: 'What the trouble costs.' })
@InputType('ImpactInput', { description: 'What the trouble costs.' })
export class Impact {
  @AmountField(optional({ description: 'Money lost a month, as integer text.' })) amountPerMonth?: string | null;
  @CodeField(isCurrency, optional({ description: 'Currency of the amount.' })) currency?: string | null;
  @IntField(optional({ description: 'Jobs at stake.', min: 0, max: 1_000_000 })) jobs?: number | null;
  @LineField(optional({ description: 'Effect on safety.', max: 500 })) safety?: string | null;
  @LineField(optional({ description: 'Effect on the environment.', max: 500 })) environment?: string | null;
}

@ObjectType('TriedApproach', { description: 'What was tried and why it did not last.' })
@InputType('TriedApproachInput', { description: 'What was tried and why it did not last.' })
export class TriedApproach {
  @LineField(optional({ description: 'Approach.', max: 500 })) approach?: string | null;
  @LineField(optional({ description: 'Why it failed.', max: 500 })) whyFailed?: string | null;
}

@ObjectType('Cause', { description: 'A node of the cause tree.' })
@InputType('CauseInput', { description: 'A node of the cause tree.' })
export class Cause {
  @IntField({ description: 'Number within the tree.', min: 1, max: 200 }) number!: number;
  @IntField(
    optional({ description: 'Number of the cause that this one explains; none for a direct cause.', min: 1, max: 200 }),
  )
  explains?: number | null;
  @LineField(optional({ description: 'Cause.', max: 500 })) text?: string | null;
  @LineField(optional({ description: 'What shows it.', max: 500 })) evidence?: string | null;
  @ChoiceField(Confidences, optional({ description: 'How sure it is.' })) confidence?: keyof typeof Confidences | null;
}

@ObjectType('Constraint', { description: 'What a solution must respect, with the reason.' })
@InputType('ConstraintInput', { description: 'What a solution must respect, with the reason.' })
export class Constraint {
  @LineField(optional({ description: 'Constraint.', max: 500 })) text?: string | null;
  @ChoiceField(ConstraintKinds, optional({ description: 'What it comes from.' })) kind?:
    keyof typeof ConstraintKinds | null;
  @LineField(optional({ description: 'Reason.', max: 500 })) reason?: string | null;
}

@ObjectType('EvidenceItem', { description: 'Data or a sample that solvers can get.' })
@InputType('EvidenceItemInput', { description: 'Data or a sample that solvers can get.' })
export class EvidenceItem {
  @LineField(optional({ description: 'Name.' })) name?: string | null;
  @ChoiceField(EvidenceKinds, optional({ description: 'Kind.' })) kind?: keyof typeof EvidenceKinds | null;
  @LineField(optional({ description: 'What it holds and how it is had.', max: 500 })) description?: string | null;
}

@ObjectType('BudgetRange', { description: 'What may be spent, roughly.' })
@InputType('BudgetRangeInput', { description: 'What may be spent, roughly.' })
export class BudgetRange {
  @AmountField(optional({ description: 'Lower end, as integer text.' })) min?: string | null;
  @AmountField(optional({ description: 'Upper end.' })) max?: string | null;
  @CodeField(isCurrency, optional({ description: 'Currency.' })) currency?: string | null;
}
