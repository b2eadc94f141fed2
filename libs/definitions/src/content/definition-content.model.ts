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
  optional,
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
    optional({ description: 'Neutral title: names the unwanted state, neither a solution nor a brand.', max: 160 }),
  )
  title?: string | null;
  @CodeField(isPlace, optional({ description: 'Province as ISO 3166-2 code.' })) province?: string | null;
  @IdField(optional({ description: 'Park, an organization.' })) parkId?: string | null;
  @LineField(optional({ description: 'Place in words.' })) placeText?: string | null;
  @CodeField(isIsicDivision, optional({ description: 'ISIC division.' })) isicDivision?: string | null;
  @CodeField(isTechnologyCategory, optional({ description: 'Technology category, KB1 to KB9.' })) technologyCategory?:
    string | null;
  @LineField(optional({ description: 'Step of the process, or the equipment.', max: 500 })) processStep?: string | null;
}

@ObjectType('ObservationSection', { description: 'What is seen.' })
@InputType('ObservationSectionInput', { description: 'What is seen.' })
export class ObservationSection {
  @TextField(optional({ description: 'Symptom: one observed deviation, in facts.', max: 3_000 })) symptom?:
    string | null;
  @ObjectField(() => WhereWhen, optional({ description: 'Where, since when, how often.' }))
  whereWhen?: WhereWhen | null;
  @LineField(optional({ description: 'Who finds it and how.', max: 500 })) whoDetects?: string | null;
  @ObjectField(() => Magnitude, optional({ description: 'How large it is.' })) magnitude?: Magnitude | null;
  @ObjectsField(() => IsIsNot, optional({ description: 'Contrasts that point at causes.', max: 20 })) isIsNot?:
    IsIsNot[] | null;
}

@ObjectType('MeasuresSection', { description: 'Success criteria.' })
@InputType('MeasuresSectionInput', { description: 'Success criteria.' })
export class MeasuresSection {
  @ObjectsField(() => Measure, optional({ description: 'Each with baseline and target.', max: 20 })) items?:
    Measure[] | null;
}

@ObjectType('StakesSection', { description: 'Why it is worth solving.' })
@InputType('StakesSectionInput', { description: 'Why it is worth solving.' })
export class StakesSection {
  @ObjectField(() => Impact, optional({ description: 'What the trouble costs.' })) impact?: Impact | null;
  @TextField(optional({ description: 'Basic need and who benefits.', max: 2_000 })) need?: string | null;
  @TextField(optional({ description: 'How it fits the strategy of the company.', max: 2_000 })) strategyFit?:
    string | null;
}

@ObjectType('BackgroundSection', { description: 'What is known already.' })
@InputType('BackgroundSectionInput', { description: 'What is known already.' })
export class BackgroundSection {
  @ObjectsField(() => TriedApproach, optional({ description: 'Approaches tried.', max: 30 })) tried?:
    TriedApproach[] | null;
  @BoolField(optional({ description: 'Said out loud: nothing was tried yet.' })) nothingTried?: boolean | null;
  @LinesField(optional({ description: 'What others do.', max: 30, length: 500 })) knownArt?: string[] | null;
  @ObjectsField(() => Cause, optional({ description: 'Cause tree, at most seven levels deep.', max: 100 })) causes?:
    Cause[] | null;
  @TextField(optional({ description: 'Containment in place.', max: 2_000 })) containment?: string | null;
}

@ObjectType('ConstraintsSection', { description: 'What a solution must respect.' })
@InputType('ConstraintsSectionInput', { description: 'What a solution must respect.' })
export class ConstraintsSection {
  @ObjectsField(() => Constraint, optional({ description: 'Each with its reason.', max: 30 })) items?:
    Constraint[] | null;
  @BoolField(optional({ description: 'Said out loud: there is none.' })) none?: boolean | null;
}

@ObjectType('EvidenceSection', { description: 'Data and samples on offer.' })
@InputType('EvidenceSectionInput', { description: 'Data and samples on offer.' })
export class EvidenceSection {
  @ObjectsField(() => EvidenceItem, optional({ description: 'Data and samples.', max: 50 })) items?:
    EvidenceItem[] | null;
}

@ObjectType('OutcomeSection', { description: 'What is wanted in the end, and on which terms.' })
@InputType('OutcomeSectionInput', { description: 'What is wanted in the end, and on which terms.' })
export class OutcomeSection {
  @ChoiceField(OutcomeKinds, optional({ description: 'Kind of outcome.' })) outcomeKind?:
    keyof typeof OutcomeKinds | null;
  @IntField(optional({ description: 'Technology readiness level of the best known approach.', min: 1, max: 9 }))
  trlNow?: number | null;
  @IntField(optional({ description: 'Technology readiness level to be reached.', min: 1, max: 9 })) trlTarget?:
    number | null;
  @ObjectField(() => BudgetRange, optional({ description: 'Budget, roughly.' })) budget?: BudgetRange | null;
  @IntField(optional({ description: 'Expected time in months.', min: 1, max: 120 })) months?: number | null;
  @ChoicesField(CooperationKinds, optional({ description: 'Kinds of cooperation wanted.', max: 5 })) cooperationKinds?:
    (keyof typeof CooperationKinds)[] | null;
  @ChoiceField(IpStances, optional({ description: 'To whom results belong.' })) ipStance?:
    keyof typeof IpStances | null;
}

/** One class for the input, the answer and the stored sections, so that the three cannot drift apart. */
@ObjectType('DefinitionContent', {
  description: 'The text of a definition by sections. Sections that are not written yet are null.',
})
@InputType('DefinitionContentInput', { description: 'Exactly one section to save, whole.' })
export class DefinitionContent {
  @ObjectField(() => SubjectSection, optional({ description: 'What it is about and where.' }))
  subject?: SubjectSection | null;
  @ObjectField(() => ObservationSection, optional({ description: 'What is seen.' }))
  observation?: ObservationSection | null;
  @ObjectField(() => MeasuresSection, optional({ description: 'Success criteria.' })) measures?: MeasuresSection | null;
  @ObjectField(() => StakesSection, optional({ description: 'Why it is worth solving.' }))
  stakes?: StakesSection | null;
  @ObjectField(() => BackgroundSection, optional({ description: 'What is known already.' }))
  background?: BackgroundSection | null;
  @ObjectField(() => ConstraintsSection, optional({ description: 'What a solution must respect.' }))
  constraints?: ConstraintsSection | null;
  @ObjectField(() => EvidenceSection, optional({ description: 'Data and samples on offer.' }))
  evidence?: EvidenceSection | null;
  @ObjectField(() => OutcomeSection, optional({ description: 'What is wanted, and on which terms.' }))
  outcome?: OutcomeSection | null;
}
