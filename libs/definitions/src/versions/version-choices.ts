import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';

export const VERSION_STATES = [
  'drafting',
  'ownerReview',
  'officeReview',
  'approved',
  'superseded',
  'abandoned',
] as const;
export type VersionState = (typeof VERSION_STATES)[number];
export const VersionStates = enumOf(...VERSION_STATES);
registerEnumType(VersionStates, {
  name: 'DefinitionState',
  description: 'Where a version of a definition stands in its life.',
});
