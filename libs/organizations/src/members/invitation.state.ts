import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';

export const InvitationStates = enumOf('open', 'used', 'expired', 'withdrawn');
export type InvitationState = keyof typeof InvitationStates;
registerEnumType(InvitationStates, {
  name: 'InvitationState',
  description: 'What became of an invitation.',
  valuesMap: {
    open: { description: 'The place can be taken.' },
    used: { description: 'The place was taken.' },
    expired: { description: 'Its time is over.' },
    withdrawn: { description: 'The organization took it back.' },
  },
});

/** SQL: the state of row `i` of `invitation` at this moment. */
export const invitationStateSql = (i: string): string =>
  `case when ${i}.accepted_at is not null then 'used' when ${i}.withdrawn_at is not null then 'withdrawn'
    when ${i}.expires_at <= clock_timestamp() then 'expired' else 'open' end`;
