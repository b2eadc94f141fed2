import { registerEnumType } from '@nestjs/graphql';

export const PROPOSAL_STATES = [
  'draft',
  'submitted',
  'needsReconfirm',
  'withdrawn',
  'locked',
  'lapsed',
  'opened',
  'void',
] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];
export const ProposalStates = Object.fromEntries(PROPOSAL_STATES.map((state) => [state, state])) as {
  [State in ProposalState]: State;
};
registerEnumType(ProposalStates, {
  name: 'ProposalState',
  description: 'Where a proposal stands in its life.',
  valuesMap: {
    draft: { description: 'Being written; only its party knows of it.' },
    submitted: { description: 'Handed in; may be replaced or withdrawn until the deadline.' },
    needsReconfirm: {
      description:
        'A material addendum came after it was handed in: confirmed again or replaced until the deadline, or it lapses.',
    },
    withdrawn: { description: 'Taken back by its party.' },
    locked: { description: 'The deadline is over; nothing changes any more.' },
    lapsed: { description: 'Not handed in by the deadline.' },
    opened: { description: 'Read by its party, the owner and the office.' },
    void: { description: 'The RFP was cancelled or failed; it is never opened.' },
  },
});

export const Meets = { fully: 'fully', partly: 'partly', no: 'no' } as const;
export type Meet = keyof typeof Meets;
registerEnumType(Meets, { name: 'Meets', description: 'How far a requirement is met.' });
