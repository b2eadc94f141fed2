import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@peyvand/platform';
import { LabelsModel, SynonymsModel } from './labels.model.js';

@ObjectType('Province', { description: 'A province of Iran.' })
export class ProvinceModel {
  @Field(() => String, { description: 'ISO 3166-2 in the numbering since 2020, such as IR-23.' }) code!: string;
  @Field(() => LabelsModel, { description: 'Its name.' }) labels!: LabelsModel;
  @Field(() => LabelsModel, { description: 'Name of its capital.' }) capital!: LabelsModel;
}

@ObjectType('IsicDivision', { description: 'A division of ISIC Rev.4.' })
export class IsicDivisionModel {
  @Field(() => String, { description: 'Two digits.' }) code!: string;
  @Field(() => String, { description: 'Letter of its section.' }) section!: string;
  @Field(() => LabelsModel, { description: 'Its title.' }) labels!: LabelsModel;
  @Field(() => [String], { description: 'Codes of the office fields it may mean, the likeliest first.' })
  officeFields!: string[];
}

@ObjectType('IsicSection', { description: 'A section of ISIC Rev.4.' })
export class IsicSectionModel {
  @Field(() => String, { description: 'A letter.' }) code!: string;
  @Field(() => LabelsModel, { description: 'Its title.' }) labels!: LabelsModel;
}

@ObjectType('TechnologyCategory', {
  description: 'One of the nine categories under which knowledge-based companies are assessed.',
})
export class TechnologyCategoryModel {
  @Field(() => String, { description: 'KB1 to KB9.' }) code!: string;
  @Field(() => LabelsModel, { description: 'Its title.' }) labels!: LabelsModel;
}

@ObjectType('TrlLevel', { description: 'A technology readiness level.' })
export class TrlLevelModel {
  @Field(() => Int, { description: '1 to 9.' }) level!: number;
  @Field(() => LabelsModel, { description: 'What has been reached.' }) labels!: LabelsModel;
  @Field(() => LabelsModel, { description: 'What usually shows it.' }) evidence!: LabelsModel;
}

@ObjectType('CompanyType', { description: 'A class of knowledge-based companies.' })
export class CompanyTypeModel {
  @Field(() => String, { description: 'Such as production-1 or fanavar.' }) code!: string;
  @Field(() => String, { description: 'Regulation that knows it: pre1402 or from1402.' }) regime!: string;
  @Field(() => String, { description: 'Group within the regulation.' }) group!: string;
  @Field(() => Int, { nullable: true, description: 'Type within the group; 1 is the highest technology level.' })
  type!: number | null;
  @Field(() => LabelsModel, { description: 'Its name.' }) labels!: LabelsModel;
}

@ObjectType('OfficeField', { description: 'A field that a coordinating office looks after.' })
export class OfficeFieldModel {
  @Field(() => String, { description: 'Its code; `other` is the field of everything no office was founded for.' })
  code!: string;
  @Field(() => LabelsModel, { description: 'Its name.' }) labels!: LabelsModel;
  @Field(() => SynonymsModel, { description: 'Words by which people look for it.' }) synonyms!: SynonymsModel;
  @Field(() => [String], { description: 'ISIC divisions it reaches, the likeliest first.' }) isicDivisions!: string[];
}

@ObjectType('GlossaryTerm', { description: 'A term in four languages.' })
export class GlossaryTermModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => String, {
    description:
      'What it is about: actor, institution, need, match, ip, tech, industry, diplomacy, china, turkey or ui.',
  })
  category!: string;
  @Field(() => LabelsModel, { description: 'The usual word.' }) labels!: LabelsModel;
  @Field(() => SynonymsModel, { description: 'Other words.' }) synonyms!: SynonymsModel;
}

export const GlossaryTermConnection = connectionOf('GlossaryTerm', () => GlossaryTermModel);
