import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';

/**
 * What an officer may have with a party of a problem. Everything but `none` keeps the officer away from its decisions.
 */
export const ConflictKinds = enumOf('none', 'employment', 'ownership', 'family', 'business', 'other');
export type ConflictKind = keyof typeof ConflictKinds;

registerEnumType(ConflictKinds, {
  name: 'ConflictKind',
  description: 'What an officer declares about a problem before deciding on it.',
  valuesMap: {
    none: { description: "No interest of one's own." },
    employment: { description: 'Works or worked for a party.' },
    ownership: { description: 'Holds shares of a party.' },
    family: { description: 'Is related to somebody there.' },
    business: { description: 'Does business with a party.' },
    other: { description: 'See the note.' },
  },
});
