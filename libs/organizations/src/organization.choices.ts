import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';

/** An enum object whose values are stored as they are named. */

export const IdentifierSchemes = enumOf('nationalId', 'registration', 'economicCode', 'taxId', 'lei', 'import');
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

export const CapacityKinds = enumOf('problemOwner', 'solver', 'definer', 'office', 'park', 'hub', 'publicBody', 'lab');
registerEnumType(CapacityKinds, {
  name: 'CapacityKind',
  description: 'What an organization takes part as; it may hold several.',
});

export const CapacityStates = enumOf('pending', 'verified', 'incomplete', 'refused', 'revoked', 'expired');
export type CapacityState = keyof typeof CapacityStates;
registerEnumType(CapacityStates, {
  name: 'CapacityState',
  description: 'Where a capacity stands in its verification.',
});

export const CapacityRefusalReasons = enumOf(
  'notEligible',
  'evidenceNotConvincing',
  'evidenceFalse',
  'otherCapacityFits',
  'other',
);
registerEnumType(CapacityRefusalReasons, {
  name: 'CapacityRefusalReason',
  description: 'Why a verifier refuses a capacity.',
  valuesMap: {
    notEligible: { description: 'The organization does not meet what the capacity asks for.' },
    evidenceNotConvincing: { description: 'The evidence does not show it.' },
    evidenceFalse: { description: 'The evidence is not true.' },
    otherCapacityFits: { description: 'Another capacity is the right one.' },
    other: { description: 'See the note.' },
  },
});

export const CapacityRevocationReasons = enumOf(
  'evidenceFalse',
  'conditionGone',
  'organizationClosed',
  'rulesBroken',
  'ownWish',
  'other',
);
registerEnumType(CapacityRevocationReasons, {
  name: 'CapacityRevocationReason',
  description: 'Why a verifier takes a capacity back.',
  valuesMap: {
    evidenceFalse: { description: 'The evidence was not true.' },
    conditionGone: { description: 'What was verified does not hold any more.' },
    organizationClosed: { description: 'The organization is closed.' },
    rulesBroken: { description: 'The rules were broken.' },
    ownWish: { description: 'The organization asked for it.' },
    other: { description: 'See the note.' },
  },
});

export const MembershipRoles = enumOf('head', 'manager', 'member');
registerEnumType(MembershipRoles, {
  name: 'MembershipRole',
  description:
    'Place of a person in an organization. Heads and managers bind it; only a head asks for capacities and invites heads.',
});
