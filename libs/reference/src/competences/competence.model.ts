import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, connectionOf } from '@peyvand/platform';
import { LabelsModel, SynonymsModel } from '../vocabulary/labels.model.js';
import type { CompetenceOrigin } from './competence.entity.js';

export const CompetenceOriginEnum = { seed: 'seed', officer: 'officer' } as const;
registerEnumType(CompetenceOriginEnum, {
  name: 'CompetenceOrigin',
  description: 'Where a competence comes from.',
  valuesMap: { seed: { description: 'It comes with the platform.' }, officer: { description: 'An officer added it.' } },
});

@ObjectType('Competence', { description: 'An ability that a capability offers or a requirement asks for.' })
export class CompetenceModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => String, { description: 'What capabilities and requirements name; never changes.' }) code!: string;
  @Field(() => LabelsModel, { description: 'Its name.' }) labels!: LabelsModel;
  @Field(() => SynonymsModel, { description: 'Other words for it.' }) synonyms!: SynonymsModel;
  @Field(() => String, { description: 'Code of its technology category.' }) technologyCategory!: string;
  @Field(() => [String], { description: 'Codes of the office fields it belongs to.' }) officeFields!: string[];
  @Field(() => CompetenceOriginEnum, { description: 'Where it comes from.' }) origin!: CompetenceOrigin;
  @Field(() => DateTime, { description: 'When it was added.' }) createdAt!: Date;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when it is retired: known where it is named, and offered no longer.',
  })
  retiredAt!: Date | null;
}

export const CompetenceConnection = connectionOf('Competence', () => CompetenceModel);
