import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { WAITING_OBJECTS } from './by-object-type.js';

export const WaitingObjectTypes = enumOf(...WAITING_OBJECTS.keys());
registerEnumType(WaitingObjectTypes, {
  name: 'WaitingObjectType',
  description: 'What kind of object waits.',
  valuesMap: {
    reviewQueue: { description: 'The companies found for an RFP; named by the RFP.' },
    remark: { description: 'A comment on a definition, or words suggested for it.' },
    problemDraft: { description: 'The draft of a problem, until its author goes on; named by the problem.' },
    definitionDraft: { description: 'The same of a definition, for the side that wrote last.' },
    rfpDraft: { description: 'The same of an RFP.' },
    addendumDraft: { description: 'The same of an addendum.' },
    profileDraft: { description: 'The same of the profile of an organization; named by the organization.' },
    proposalDraft: { description: 'The same of a proposal or of its replacement; known to its party alone.' },
  },
});

export const Escalations = enumOf('none', 'reminded', 'head', 'fallback');
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
