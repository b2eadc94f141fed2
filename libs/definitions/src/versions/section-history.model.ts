import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ChoiceField, connectionOf, DateTime, LineField, PageArgs } from '@peyvand/platform';
import { SectionKeys, type SectionKey } from '../content/definition-choices.js';
import { DefinitionContent } from '../content/definition-content.model.js';

@ObjectType('DefinitionRevision', { description: 'A section as it was saved once.' })
export class DefinitionRevisionModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => SectionKeys, { description: 'Section.' }) section!: SectionKey;
  @Field(() => Int, { description: 'Revision, from 1.' }) revision!: number;
  @Field(() => DefinitionContent, { description: 'What the section said; other sections are left out.' })
  content!: DefinitionContent;
  @Field(() => String, { nullable: true, description: 'Who saved it; null for the platform itself.' })
  savedBy!: string | null;
  @Field(() => DateTime, { description: 'When.' }) savedAt!: Date;
}

export const DefinitionRevisionConnection = connectionOf('DefinitionRevision', () => DefinitionRevisionModel);

@ArgsType()
export class SectionHistoryArgs extends PageArgs {
  @ChoiceField(SectionKeys, { description: 'Section.' }) section!: SectionKey;
  @LineField({
    description: 'Path within the section, such as items.0.text: only revisions that changed what stands there.',
    max: 100,
    optional: true,
  })
  field?: string | null;
}
