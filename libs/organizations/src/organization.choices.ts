import { named } from '@peyvand/kernel';
import { registerEnumType } from '@nestjs/graphql';

/** An enum object whose values are stored as they are named. */

export const IdentifierSchemes = named('nationalId', 'registration', 'economicCode', 'taxId', 'lei', 'import');
export type IdentifierScheme = keyof typeof IdentifierSchemes;
registerEnumType(IdentifierSchemes, {
  name: 'IdentifierScheme',
  description: 'Register that gave a number to an organization.',
  valuesMap: {
    nationalId: { description: 'National id of a legal body.' },
    registration: { description: 'Number in the register of companies.' },
    economicCode: { description: 'Economic code of the tax administration.' },
    taxId: { description: 'Tax or VAT number abroad.' },
    lei: { description: 'Legal entity identifier.' },
    import: { description: 'Id in the source a listed organization was brought in from.' },
  },
});

export const CapacityKinds = named('problemOwner', 'solver', 'definer', 'office', 'park', 'hub', 'publicBody', 'lab');
registerEnumType(CapacityKinds, { name: 'CapacityKind', description: 'What an organization takes part as; it may hold several.' });

export const CapacityStates = named('pending', 'verified', 'incomplete');
export type CapacityState = keyof typeof CapacityStates;
registerEnumType(CapacityStates, { name: 'CapacityState', description: 'Where a capacity stands in its verification.' });

export const MembershipRoles = named('head', 'manager', 'member');
registerEnumType(MembershipRoles, {
  name: 'MembershipRole',
  description: 'Place of a person in an organization. Heads and managers bind it; only a head asks for capacities and invites heads.',
});

