import { registerEnumType } from '@nestjs/graphql';

export const VERSION_STATES = ['drafting', 'ownerReview', 'officeReview', 'approved'] as const;
export type VersionState = (typeof VERSION_STATES)[number];
export const VersionStates = { drafting: 'drafting', ownerReview: 'ownerReview', officeReview: 'officeReview', approved: 'approved' } as const;
registerEnumType(VersionStates, { name: 'DefinitionState', description: 'Where a version of a definition stands in its life.' });
