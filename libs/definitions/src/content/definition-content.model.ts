import { InputType, ObjectType } from '@nestjs/graphql';
import {
  BoolField,
  ChoiceField,
  ChoicesField,
  CodeField,
  IdField,
  IntField,
  LineField,
  LinesField,
  ObjectField,
  ObjectsField,
  open,
  TextField,
} from '@peyvand/platform';
import { isPlace } from '@peyvand/organizations';
import { isIsicDivision, isTechnologyCategory } from '@peyvand/reference';
import { CooperationKinds, IpStances, OutcomeKinds } from './definition-choices.js';
import {
  BudgetRange,
  Cause,
  Constraint,
  EvidenceItem,
  Impact,
  IsIsNot,
  Magnitude,
  Measure,
  TriedApproach,
  WhereWhen,
} from './definition-parts.model.js';

@ObjectType('SubjectSection', { description: 'What it is about and where.' })
@InputType('SubjectSectionInput', { description: 'What it is about and where.' })
export class SubjectSection {
  @LineField(
    open({ description: 'Neutral title: names the unwanted state, neither a solution nor a brand.', max: 160 }),
  )
  title?: string | null;
  @CodeField(isPlace, open({ description: 'Province as ISO 3166-2 code.' })) province?: string | null;
  @IdField(open({ description: 'Park, an organization.' })) parkId?: string | null;
  @LineField(open({ description: 'Place in words.' })) placeText?: string | null;
  @CodeField(isIsicDivision, open({ description: 'ISIC division.' })) isicDivision?: string | null;
  @CodeField(isTechnologyCategory, open({ description: 'Technology category, KB1 to KB9.' })) technologyCategory?:
    string | null;
  @LineField(open({ description: 'Step of the process, or the equipment.', max: 500 })) processStep?: string | null;
}

@ObjectType('ObservationSection', { description: 'What is seen.' })
@InputType('ObservationSectionInput', { description: 'What is seen.' })
export class ObservationSection {
  @TextField(open({ description: 'Symptom: one observed deviation, in facts.', max: 3_000 })) symptom?: string | null;
  @ObjectField(() => WhereWhen, open({ description: 'Where, since when, how often.' })) whereWhen?: WhereWhen | null;
  @LineField(open({ description: 'Who finds it and how.', max: 500 })) whoDetects?: string | null;
  @ObjectField(() => Magnitude, open({ description: 'How large it is.' })) magnitude?: Magnitude | null;
  @ObjectsField(() => IsIsNot, open({ description: 'Contrasts that point at causes.', max: 20 })) isIsNot?:
    IsIsNot[] | null;
}

@ObjectType('MeasuresSection', { description: 'Success criteria.' })
@InputType('MeasuresSectionInput', { description: 'Success criteria.' })
export class MeasuresSection {
  @ObjectsField(() => Measure, open({ description: 'Each with baseline and target.', max: 20 })) items?:
    Measure[] | null;
}

@ObjectType('StakesSection', { description: 'Why it is worth solving.' })
@InputType('StakesSectionInput', { description: 'Why it is worth solving.' })
export class StakesSection {
  @ObjectField(() => Impact, open({ description: 'What the trouble costs.' })) impact?: Impact | null;
  @TextField(open({ description: 'Basic need and who benefits.', max: 2_000 })) need?: string | null;
  @TextField(open({ description: 'How it fits the strategy of the company.', max: 2_000 })) strategyFit?: string | null;
}

@ObjectType('BackgroundSection', { description: 'What is known already.' })
@InputType('BackgroundSectionInput', { description: 'What is known already.' })
export class BackgroundSection {
  @ObjectsField(() => TriedApproach, open({ description: 'Approaches tried.', max: 30 })) tried?:
    TriedApproach[] | null;
  @BoolField(open({ description: 'Said out loud: nothing was tried yet.' })) nothingTried?: boolean | null;
  @LinesField(open({ description: 'What others do.', max: 30, length: 500 })) knownArt?: string[] | null;
  @ObjectsField(() => Cause, open({ description: 'Cause tree, at most seven levels deep.', max: 100 })) causes?:
    Cause[] | null;
  @TextField(open({ description: 'Containment in place.', max: 2_000 })) containment?: string | null;
}

@ObjectType('ConstraintsSection', { description: 'What a solution must respect.' })
@InputType('ConstraintsSectionInput', { description: 'What a solution must respect.' })
export class ConstraintsSection {
  @ObjectsField(() => Constraint, open({ description: 'Each with its reason.', max: 30 })) items?: Constraint[] | null;
  @BoolField(open({ description: 'Said out loud: there is none.' })) none?: boolean | null;
}

@ObjectType('EvidenceSection', { description: 'Data and samples on offer.' })
@InputType('EvidenceSectionInput', { description: 'Data and samples on offer.' })
export class EvidenceSection {
  @ObjectsField(() => EvidenceItem, open({ description: 'Data and samples.', max: 50 })) items?: EvidenceItem[] | null;
}

@ObjectType('OutcomeSection', { description: 'What is wanted in the end, and on which terms.' })
@InputType('OutcomeSectionInput', { description: 'What is wanted in the end, and on which terms.' })
export class OutcomeSection {
  @ChoiceField(OutcomeKinds, open({ description: 'Kind of outcome.' })) outcomeKind?: keyof typeof OutcomeKinds | null;
  @IntField(open({ description: 'Technology readiness level of the best known approach.', min: 1, max: 9 })) trlNow?:
    number | null;
  @IntField(open({ description: 'Technology readiness level to be reached.', min: 1, max: 9 })) trlTarget?:
    number | null;
  @ObjectField(() => BudgetRange, open({ description: 'Budget, roughly.' })) budget?: BudgetRange | null;
  @IntField(open({ description: 'Expected time in months.', min: 1, max: 120 })) months?: number | null;
  @ChoicesField(CooperationKinds, open({ description: 'Kinds of cooperation wanted.', max: 5 })) cooperationKinds?:
    (keyof typeof CooperationKinds)[] | null;
  @ChoiceField(IpStances, open({ description: 'To whom results belong.' })) ipStance?: keyof typeof IpStances | null;
}

/** One class for the input, the answer and the stored sections, so that the three cannot drift apart. */
@ObjectType('DefinitionContent', {
  description: 'The text of a definition by sections. Sections that are not written yet are null.',
})
@InputType('DefinitionContentInput', { description: 'Exactly one section to save, whole.' })
export class DefinitionContent {
  @ObjectField(() => SubjectSection, open({ description: 'What it is about and where.' }))
  subject?: SubjectSection | null;
  @ObjectField(() => ObservationSection, open({ description: 'What is seen.' }))
  observation?: ObservationSection | null;
  @ObjectField(() => MeasuresSection, open({ description: 'Success criteria.' })) measures?: MeasuresSection | null;
  @ObjectField(() => StakesSection, open({ description: 'Why it is worth solving.' })) stakes?: StakesSection | null;
  @ObjectField(() => BackgroundSection, open({ description: 'What is known already.' }))
  background?: BackgroundSection | null;
  @ObjectField(() => ConstraintsSection, open({ description: 'What a solution must respect.' }))
  constraints?: ConstraintsSection | null;
  @ObjectField(() => EvidenceSection, open({ description: 'Data and samples on offer.' }))
  evidence?: EvidenceSection | null;
  @ObjectField(() => OutcomeSection, open({ description: 'What is wanted, and on which terms.' }))
  outcome?: OutcomeSection | null;
}
