import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  ChoiceField,
  CodeField,
  connectionOf,
  DateTime,
  IdField,
  IdempotencyKeyField,
  IntField,
  LineField,
  PageArgs,
} from '@peyvand/platform';
import { isOfficeFieldCode, isProvince, RfpLanguages, type RfpLanguage } from '../content/rfp-codes.js';

@ObjectType('SavedSearch', {
  description: 'A search of yours over the teasers of RFPs. You are told when an RFP opens that it finds.',
})
export class SavedSearchModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => String, { description: 'Name you gave it.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'Words of title and summary.' }) search!: string | null;
  @Field(() => String, { nullable: true, description: 'Office field.' }) officeField!: string | null;
  @Field(() => String, { nullable: true, description: 'Province as ISO 3166-2 code.' }) province!: string | null;
  @Field(() => Int, { nullable: true, description: 'Lowest technology readiness level to be reached.' }) trlFrom!:
    number | null;
  @Field(() => Int, { nullable: true, description: 'Highest technology readiness level to be reached.' }) trlTo!:
    number | null;
  @Field(() => RfpLanguages, { nullable: true, description: 'Language of the text.' }) language!: RfpLanguage | null;
  @Field(() => DateTime, { description: 'When it was saved.' }) createdAt!: Date;
}

export const SavedSearchConnection = connectionOf('SavedSearch', () => SavedSearchModel);

@ArgsType()
export class SavedSearchArgs extends PageArgs {}

@InputType({ isAbstract: true })
export abstract class SearchWords {
  @LineField({ description: 'Name.', min: 1, max: 80 }) name!: string;
  @LineField({ description: 'Words of title and summary.', optional: true, max: 200 }) search?: string | null;
  @CodeField(isOfficeFieldCode, { description: 'Office field.', optional: true }) officeField?: string | null;
  @CodeField(isProvince, { description: 'Province as ISO 3166-2 code.', optional: true }) province?: string | null;
  @IntField({ description: 'Lowest technology readiness level to be reached.', optional: true, min: 1, max: 9 })
  trlFrom?: number | null;
  @IntField({ description: 'Highest technology readiness level to be reached.', optional: true, min: 1, max: 9 })
  trlTo?: number | null;
  @ChoiceField(RfpLanguages, { description: 'Language of the text.', optional: true }) language?: RfpLanguage | null;
}

@InputType({ description: 'A search to keep. What is not given narrows nothing.' })
export class SaveSearchInput extends SearchWords {
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'A saved search as it shall be from now on, complete.' })
export class UpdateSavedSearchInput extends SearchWords {
  @IdField({ description: 'Saved search.' }) savedSearchId!: string;
}

@InputType({ description: 'Deletes a saved search.' })
export class DeleteSavedSearchInput {
  @IdField({ description: 'Saved search.' }) savedSearchId!: string;
}
