import { ArgsType, InputType, registerEnumType } from '@nestjs/graphql';
import { WaitRoles } from '@peyvand/organizations';
import {
  BoolField,
  ChoiceField,
  CodeField,
  DateTimeField,
  IntField,
  LineField,
  ObjectField,
  PageArgs,
  TextField,
  type WaitRole,
} from '@peyvand/platform';
import { Confidentialities } from '@peyvand/problems';
import { BudgetSearch } from './budget-search.js';
import { RfpOrigins, RfpStates, type RfpOrigin, type RfpState } from '../content/rfp-choices.js';
import { isOfficeFieldCode, isProvince, RfpLanguages, type RfpLanguage } from '../content/rfp-codes.js';

export const PastRfpOrders = { closed: 'closed', newest: 'newest', title: 'title' } as const;
registerEnumType(PastRfpOrders, {
  name: 'PastRfpOrder',
  description: 'Order of a list of RFPs that were open.',
  valuesMap: {
    closed: { description: 'The last to close first.' },
    title: { description: 'By the Persian alphabet.' },
  },
});

export const RfpOrders = { newest: 'newest', closingSoon: 'closingSoon', title: 'title' } as const;
registerEnumType(RfpOrders, { name: 'RfpOrder', description: 'Order of a list of RFPs.' });

/** What an RFP is searched by, in a list and in a saved search alike. */
@InputType({ isAbstract: true })
export abstract class RfpSearch {
  @LineField({
    description:
      'Words of title and summary, in a list also the whole number. Letters and digits of one kind count alike: Persian and Arabic, large and small.',
    optional: true,
    max: 200,
  })
  search?: string | null;
  @CodeField(isOfficeFieldCode, { description: 'Office field.', optional: true }) officeField?: string | null;
  @CodeField(isProvince, { description: 'Province as ISO 3166-2 code.', optional: true }) province?: string | null;
  @IntField({ description: 'Lowest technology readiness level to be reached.', optional: true, min: 1, max: 9 })
  trlFrom?: number | null;
  @IntField({ description: 'Highest technology readiness level to be reached.', optional: true, min: 1, max: 9 })
  trlTo?: number | null;
  @ChoiceField(RfpLanguages, { description: 'Language of the text.', optional: true }) language?: RfpLanguage | null;
  @DateTimeField({ description: 'Closes then or later.', optional: true }) closesFrom?: Date | null;
  @DateTimeField({ description: 'Closes before then.', optional: true }) closesTo?: Date | null;
  @ObjectField(() => BudgetSearch, {
    description: 'With a budget in this range, among the RFPs whose owner shows it to everybody.',
    optional: true,
  })
  budget?: BudgetSearch | null;
  @LineField({
    description: 'Code of the technology category; among the RFPs whose dossier you may read.',
    optional: true,
    max: 20,
  })
  technologyCategory?: string | null;
  @LineField({
    description: 'Code of a competence that a requirement names; among the RFPs whose dossier you may read.',
    optional: true,
    max: 80,
  })
  competence?: string | null;
  @ChoiceField(RfpOrigins, { description: 'Origin.', optional: true }) origin?: RfpOrigin | null;
}

@InputType({ description: 'What a list of RFPs is narrowed to.' })
export class RfpFilter extends RfpSearch {
  @ChoiceField(RfpStates, { description: 'State.', optional: true }) state?: RfpState | null;
}

@ArgsType()
export class RfpArgs extends PageArgs {
  @ObjectField(() => RfpFilter, { description: 'Narrows the list.', optional: true }) filter?: RfpFilter | null;
  @ChoiceField(RfpOrders, { description: 'Order; the newest first when not given.', optional: true }) orderBy?:
    keyof typeof RfpOrders | null;
}

@ArgsType()
export class PastRfpArgs extends PageArgs {
  @ObjectField(() => RfpFilter, { description: 'Narrows the list.', optional: true }) filter?: RfpFilter | null;
  @ChoiceField(PastRfpOrders, { description: 'Order; the last to close first when not given.', optional: true })
  orderBy?: keyof typeof PastRfpOrders | null;
}

@InputType({ description: 'What a list of your own RFPs is narrowed to.' })
export class MyRfpFilter extends RfpFilter {
  @ChoiceField(Confidentialities, { description: 'How much is hidden from whom.', optional: true })
  confidentiality?: string | null;
  @ChoiceField(WaitRoles, { description: 'Waits for who plays this part.', optional: true }) waitsFor?: WaitRole | null;
  @BoolField({ description: 'Waits for your organizations or offices, or not.', optional: true }) waitsForMe?:
    boolean | null;
}

@ArgsType()
export class MyRfpArgs extends PageArgs {
  @ObjectField(() => MyRfpFilter, { description: 'Narrows the list.', optional: true }) filter?: MyRfpFilter | null;
  @ChoiceField(RfpOrders, { description: 'Order; the newest first when not given.', optional: true }) orderBy?:
    keyof typeof RfpOrders | null;
}

@InputType({ description: 'What is looked for among the teasers.' })
export class SimilarRfpInput {
  @TextField({ description: 'Text to compare, such as title and symptom of a draft.', max: 5_000 }) text!: string;
}

@ArgsType()
export class SimilarRfpArgs {
  @ObjectField(() => SimilarRfpInput, { description: 'What is looked for.' }) input!: SimilarRfpInput;
}
