import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';

export const JoiningStates = enumOf('requested', 'accepted', 'refused', 'withdrawn', 'lapsed');
export type JoiningState = keyof typeof JoiningStates;
registerEnumType(JoiningStates, {
  name: 'JoiningRequestState',
  description: 'Where a request to join an organization stands.',
  valuesMap: {
    requested: { description: 'It waits for the heads of the organization.' },
    accepted: { description: 'The person became a member.' },
    refused: { description: 'A head said no.' },
    withdrawn: { description: 'The person took it back.' },
    lapsed: { description: 'Nobody answered in time.' },
  },
});

export const JoiningRefusalReasons = enumOf('unknownPerson', 'otherOrganization', 'notNow', 'other');
registerEnumType(JoiningRefusalReasons, {
  name: 'JoiningRefusalReason',
  description: 'Why a head refuses a request to join.',
  valuesMap: {
    unknownPerson: { description: 'Nobody knows the person.' },
    otherOrganization: { description: 'The person belongs to another organization, perhaps one of a similar name.' },
    notNow: { description: 'There is no place at present.' },
    other: { description: 'See the note.' },
  },
});
