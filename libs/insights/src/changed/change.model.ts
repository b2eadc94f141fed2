import { ArgsType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { ChoiceField, IdField } from '@peyvand/platform';

export const ChangedTypes = enumOf(
  'problem',
  'definition',
  'definitionPresence',
  'rfp',
  'addendum',
  'engagement',
  'matchQueue',
  'importRun',
  'organization',
  'profileDraft',
  'profilePreview',
);
export type ChangedType = keyof typeof ChangedTypes;
registerEnumType(ChangedTypes, {
  name: 'ChangedType',
  description: 'What a screen shows of which changes are told.',
  valuesMap: {
    definitionPresence: { description: 'Who has a definition open; for its parties.' },
    matchQueue: { description: 'The matches that an office reviews; by the id of their RFP.' },
  },
});

@ObjectType('ObjectChange', { description: 'Says that an object changed; what it says now is read as always.' })
export class ObjectChangeModel {
  @Field(() => ChangedTypes, { description: 'What kind of object.' }) objectType!: ChangedType;
  @Field(() => ID, { description: 'The object.' }) objectId!: string;
}

@ArgsType()
export class ChangedArgs {
  @ChoiceField(ChangedTypes, { description: 'What kind of object.' }) objectType!: ChangedType;
  @IdField({ description: 'The object; of a match queue its RFP.' }) objectId!: string;
}
