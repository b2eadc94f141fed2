import { InputType, ObjectType } from '@nestjs/graphql';
import { isCurrency } from '@peyvand/kernel';
import {
  AmountField,
  BoolField,
  ChoiceField,
  CodeField,
  DayField,
  IdField,
  IntField,
  LineField,
  ObjectField,
  ObjectsField,
  optional,
  TextField,
} from '@peyvand/platform';
import { RfpLanguages, type RfpLanguage } from '@peyvand/rfps';
import { Meets, type Meet } from '../proposal.choices.js';

/** A draft is saved half written; what is missing is said when it is handed in. */

@ObjectType('ProposalAnswer', { description: 'Answer to one requirement.' })
@InputType('ProposalAnswerInput', { description: 'Answer to one requirement.' })
export class ProposalAnswer {
  @IdField({ description: 'Id of the requirement.' }) requirementId!: string;
  @ChoiceField(Meets, optional({ description: 'How far it is met.' })) meets?: Meet | null;
  @TextField(optional({ description: 'How.', max: 4_000 })) text?: string | null;
  @TextField(optional({ description: 'What shows it.', max: 2_000 })) evidence?: string | null;
}

@ObjectType('ProposalTechnical', { description: 'The technical part of a proposal.' })
@InputType('ProposalTechnicalInput', { description: 'The technical part of a proposal.' })
export class ProposalTechnical {
  @ChoiceField(RfpLanguages, optional({ description: 'Language of the text.' })) language?: RfpLanguage | null;
  @TextField(optional({ description: 'How the problem is understood.' })) understanding?: string | null;
  @TextField(optional({ description: 'The approach.', max: 8_000 })) approach?: string | null;
  @IntField(optional({ description: 'Technology readiness level of the solution today.', min: 1, max: 9 })) trl?:
    number | null;
  @TextField(optional({ description: 'What shows that level.' })) trlEvidence?: string | null;
  @TextField(optional({ description: 'The plan of work.', max: 6_000 })) plan?: string | null;
  @IntField(optional({ description: 'Months from start to end.', min: 1, max: 120 })) months?: number | null;
  @TextField(optional({ description: 'Who does the work.' })) team?: string | null;
  @TextField(optional({ description: 'Risks and what is done about them.' })) risks?: string | null;
  @TextField(optional({ description: 'To whom the results belong.' })) ip?: string | null;
  @ObjectsField(
    () => ProposalAnswer,
    optional({ description: 'Point by point: one answer to each requirement.', max: 50 }),
  )
  answers?: ProposalAnswer[] | null;
}

@ObjectType('ProposalPriceItem', { description: 'A part of the price.' })
@InputType('ProposalPriceItemInput', { description: 'A part of the price.' })
export class ProposalPriceItem {
  @LineField({ description: 'What it is for.' }) item!: string;
  @AmountField({ description: 'Amount as integer text.' }) amount!: string;
}

@ObjectType('ProposalPrice', { description: 'The price part of a proposal.' })
@InputType('ProposalPriceInput', { description: 'The price part of a proposal.' })
export class ProposalPrice {
  @AmountField(optional({ description: 'Total as integer text in the unit of the currency.' })) amount?: string | null;
  @CodeField(isCurrency, optional({ description: 'Currency, such as IRR.' })) currency?: string | null;
  @BoolField(optional({ description: 'Whether taxes are included.' })) taxesIncluded?: boolean | null;
  @DayField(optional({ description: 'Last day on which the offer binds.' })) validUntil?: string | null;
  @ObjectsField(
    () => ProposalPriceItem,
    optional({ description: 'Parts of the total; where given they make the total.', max: 50 }),
  )
  items?: ProposalPriceItem[] | null;
  @TextField(optional({ description: 'Terms of payment.', max: 2_000 })) terms?: string | null;
}

@ObjectType('ProposalContent', {
  description: 'What a proposal says: a technical and a price part, kept apart from the first day.',
})
@InputType('ProposalContentInput', { description: 'What a proposal says.' })
export class ProposalContent {
  @ObjectField(() => ProposalTechnical, optional({ description: 'Technical part.' }))
  technical?: ProposalTechnical | null;
  @ObjectField(() => ProposalPrice, optional({ description: 'Price part.' })) price?: ProposalPrice | null;
}
