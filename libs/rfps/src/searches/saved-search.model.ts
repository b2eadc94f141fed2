import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, DateTime, IdField, IdempotencyKeyField, LineField, PageArgs } from '@peyvand/platform';
import { BudgetSearch } from '../reading/budget-search.js';
import { RfpOrigins, type RfpOrigin } from '../content/rfp-choices.js';
import { RfpLanguages, type RfpLanguage } from '../content/rfp-codes.js';
import { RfpSearch } from '../reading/rfp-list.inputs.js';
import { RfpModel } from '../reading/rfp.model.js';

@ObjectType('SavedSearchHit', { description: 'An RFP that a saved search found when it opened.' })
export class SavedSearchHitModel {
  @Field(() => RfpModel, { nullable: true, description: 'The RFP.' }) rfp!: RfpModel | null;
  @Field(() => Boolean, { description: 'Whether it came since you last looked.' }) isNew!: boolean;
  @Field(() => DateTime, { description: 'When it was found.' }) foundAt!: Date;
}

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
  @Field(() => DateTime, { nullable: true, description: 'Closes then or later.' }) closesFrom!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Closes before then.' }) closesTo!: Date | null;
  @Field(() => BudgetSearch, { nullable: true, description: 'Range of a budget that is shown.' })
  budget!: BudgetSearch | null;
  @Field(() => String, { nullable: true, description: 'Technology category.' }) technologyCategory!: string | null;
  @Field(() => String, { nullable: true, description: 'Competence that a requirement names.' }) competence!:
    string | null;
  @Field(() => RfpOrigins, { nullable: true, description: 'Origin.' }) origin!: RfpOrigin | null;
  @Field(() => Int, { description: 'How many open RFPs it found since you last looked.' }) newHits!: number;
  @Field(() => [SavedSearchHitModel], { description: 'The open RFPs it found, the newest 50 first.' })
  hits!: SavedSearchHitModel[];
  @Field(() => DateTime, { nullable: true, description: 'When you last looked; null before the first time.' })
  lookedAt!: Date | null;
  @Field(() => DateTime, { description: 'When it was saved.' }) createdAt!: Date;
}

export const SavedSearchConnection = connectionOf('SavedSearch', () => SavedSearchModel);

@ArgsType()
export class SavedSearchArgs extends PageArgs {}

@InputType({ isAbstract: true })
export abstract class SearchWords extends RfpSearch {
  @LineField({ description: 'Name.', min: 1, max: 80 }) name!: string;
}

@InputType({ description: 'A search to keep. What is not given narrows nothing.' })
export class SaveSearchInput extends SearchWords {
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'A saved search as it shall be from now on, complete.' })
export class UpdateSavedSearchInput extends SearchWords {
  @IdField({ description: 'Saved search.' }) savedSearchId!: string;
}

@InputType({ description: 'Says that its hits were looked at.' })
export class LookAtSavedSearchInput {
  @IdField({ description: 'Saved search.' }) savedSearchId!: string;
}

@InputType({ description: 'Deletes a saved search.' })
export class DeleteSavedSearchInput {
  @IdField({ description: 'Saved search.' }) savedSearchId!: string;
}
