import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';
import {
  BoolField,
  CodeField,
  CodesField,
  IdField,
  IdempotencyKeyField,
  LineField,
  LinesField,
  ObjectField,
  PageArgs,
} from '@peyvand/platform';
import { isOfficeField } from '../vocabulary/office-fields.js';
import { isTechnologyCategory } from '../vocabulary/technology-categories.js';

export const CompetenceOrder = { fa: 'fa', en: 'en' } as const;
registerEnumType(CompetenceOrder, {
  name: 'CompetenceOrder',
  description: 'Order of a list of competences.',
  valuesMap: { fa: { description: 'By Persian name.' }, en: { description: 'By English name.' } },
});

@InputType({ description: 'Which competences.' })
export class CompetenceFilter {
  @LineField({
    optional: true,
    max: 100,
    description: 'Every word must occur in a name or synonym of any language; spelling variants do not matter.',
  })
  text?: string | null;
  @CodeField(isTechnologyCategory, { optional: true, description: 'Only of this technology category.' })
  technologyCategory?: string | null;
  @CodeField(isOfficeField, { optional: true, description: 'Only of this office field.' }) officeField?: string | null;
  @LinesField({ optional: true, length: 80, description: 'Only these codes, retired ones as well.' })
  codes?: string[] | null;
  @BoolField({ optional: true, description: 'true: only retired ones; not given or false: only those offered.' })
  retired?: boolean | null;
}

@ArgsType()
export class CompetencesArgs extends PageArgs {
  @Field(() => CompetenceFilter, { nullable: true, description: 'Which ones; all when not given.' })
  filter?: CompetenceFilter;
  @Field(() => CompetenceOrder, { nullable: true, description: 'Order; by Persian name when not given.' })
  orderBy?: keyof typeof CompetenceOrder;
}

@InputType({ description: 'Other words for the same thing, by language.' })
export class SynonymsInput {
  @LinesField({ optional: true, max: 20, length: 100, description: 'Persian.' }) fa?: string[] | null;
  @LinesField({ optional: true, max: 20, length: 100, description: 'English.' }) en?: string[] | null;
  @LinesField({ optional: true, max: 20, length: 100, description: 'Turkish.' }) tr?: string[] | null;
  @LinesField({ optional: true, max: 20, length: 100, description: 'Chinese.' }) zh?: string[] | null;
}

@InputType({ isAbstract: true })
export abstract class CompetenceWordsInput {
  @LineField({ max: 100, description: 'Persian name.' }) fa!: string;
  @LineField({ max: 100, description: 'English name; the code of a new one is made of it.' }) en!: string;
  @LineField({ optional: true, max: 100, description: 'Turkish name.' }) tr?: string | null;
  @LineField({ optional: true, max: 100, description: 'Chinese name.' }) zh?: string | null;
  @ObjectField(() => SynonymsInput, { optional: true, description: 'Other words for it.' })
  synonyms?: SynonymsInput | null;
  @CodeField(isTechnologyCategory, { description: 'Its technology category.' }) technologyCategory!: string;
  @CodesField(isOfficeField, { min: 1, max: 15, description: 'Office fields it belongs to.' }) officeFields!: string[];
}

@InputType({ description: 'A competence that the vocabulary does not have yet.' })
export class AddCompetenceInput extends CompetenceWordsInput {
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'All words of a competence anew; its code stays.' })
export class UpdateCompetenceInput extends CompetenceWordsInput {
  @IdField({ description: 'The competence.' }) competenceId!: string;
}

@InputType({ description: 'A competence of the vocabulary.' })
export class CompetenceInput {
  @IdField({ description: 'The competence.' }) competenceId!: string;
}
