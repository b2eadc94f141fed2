import { registerEnumType } from '@nestjs/graphql';
import { named } from '@peyvand/kernel';
import { waitingObjectTypes } from './waiting-objects.js';

export const WaitingObjectTypes = named(...waitingObjectTypes);
registerEnumType(WaitingObjectTypes, {
  name: 'WaitingObjectType',
  description: 'What kind of object waits.',
  valuesMap: { reviewQueue: { description: 'The companies found for an RFP; named by the RFP.' } },
});

export const Escalations = named('none', 'reminded', 'head', 'fallback');
registerEnumType(Escalations, {
  name: 'Escalation',
  description: 'Who was told that an object waits too long.',
  valuesMap: {
    none: { description: 'Nobody.' },
    reminded: { description: 'Who must act.' },
    head: { description: 'The head of the office too.' },
    fallback: { description: 'The fallback office, which may act as well.' },
  },
});
