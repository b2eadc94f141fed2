import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { ChoiceField, IdField, IntField, LineField, ObjectsField, TextField } from '@peyvand/platform';
import { RfpLanguages, type RfpLanguage } from '../content/rfp-codes.js';

export const Translators = enumOf('person', 'machine');
export type Translator = keyof typeof Translators;
registerEnumType(Translators, {
  name: 'Translator',
  description: 'By whom a text was translated.',
  valuesMap: {
    person: { description: 'By somebody of the owner, the definer or the office.' },
    machine: { description: 'By a machine, at least in part; nobody has read it over.' },
  },
});

@ObjectType('RequirementWording', { description: 'A requirement in the words of one language.' })
export class RequirementWording {
  @Field(() => ID, { description: 'Id of the requirement.' }) id!: string;
  @Field(() => String, { nullable: true, description: 'What is asked.' }) text!: string | null;
  @Field(() => String, { nullable: true, description: 'How it is tested whether a solution does it.' })
  acceptanceTest!: string | null;
}

@ObjectType('RfpWording', {
  description:
    'Teaser and requirements in one language: the original, or a translation, which nobody signs and which binds nobody.',
})
export class RfpWording {
  @Field(() => RfpLanguages, { description: 'The language.' }) language!: RfpLanguage;
  @Field(() => Boolean, { description: 'Whether it is a translation; it is shown with a mark that says so.' })
  isTranslation!: boolean;
  @Field(() => Translators, { nullable: true, description: 'By whom it was translated; null for the original.' })
  by!: Translator | null;
  @Field(() => Boolean, { description: 'Whether the original says something else since it was translated.' })
  isOutdated!: boolean;
  @Field(() => String, { nullable: true, description: 'Title.' }) title!: string | null;
  @Field(() => String, { nullable: true, description: 'Summary.' }) summary!: string | null;
  @Field(() => [RequirementWording], {
    nullable: true,
    description: 'Requirements, as far as they are translated; for readers of the dossier.',
  })
  requirements!: RequirementWording[] | null;
}

@ObjectType('RfpTimeZones', { description: 'In which time zones its deadlines are shown, side by side.' })
export class RfpTimeZones {
  @Field(() => String, { description: 'IANA time zone of the coordinating office.' }) office!: string;
  @Field(() => String, { nullable: true, description: 'The one you prefer; null for a visitor.' })
  reader!: string | null;
}

@InputType({ description: 'A requirement in another language.' })
export class RequirementWordingInput {
  @IdField({ description: 'The requirement.' }) requirementId!: string;
  @TextField({ description: 'What is asked.', min: 1, max: 1_500 }) text!: string;
  @TextField({ description: 'How it is tested whether a solution does it.', optional: true, max: 1_500 })
  acceptanceTest?: string | null;
}

@InputType({ description: 'Teaser and requirements in another language. Takes the place of what was there before.' })
export class SaveRfpTranslationInput {
  @IdField({ description: 'RFP.' }) rfpId!: string;
  @IntField({
    description: 'Revision you translated (draftRevision); refused as STALE when the original was changed since.',
    min: 1,
    max: 1_000_000,
  })
  revision!: number;
  @ChoiceField(RfpLanguages, { description: 'Language you translate into.' }) language!: RfpLanguage;
  @LineField({ description: 'Neutral title.', min: 5, max: 240 }) title!: string;
  @TextField({ description: 'What it is about. Public from the opening on.', min: 1, max: 900 }) summary!: string;
  @ObjectsField(() => RequirementWordingInput, {
    description: 'Requirements; what is left out is shown in the original.',
    optional: true,
    max: 50,
  })
  requirements?: RequirementWordingInput[] | null;
}
