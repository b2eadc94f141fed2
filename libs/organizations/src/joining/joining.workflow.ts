import { asHead, asOfficer, bySelf, bySystem, defineWorkflow, either, only, type Guard } from '@peyvand/kernel';
import type { JoiningState } from './joining.choices.js';

/** Open at a time per person: nobody asks everywhere. */
export const OPEN_MAX = 3;
/** A no holds for so long. */
export const DAYS_AFTER_REFUSAL = 30;

export interface JoiningSituation {
  readonly organizationId: string;
  /** Who asks. */
  readonly personId: string;
  /** Whose address is known to be read by them. */
  readonly isVerified: boolean;
  readonly isMember: boolean;
  /** Nobody belongs to it yet who could answer. */
  readonly isListed: boolean;
  /** The person knows its name and says that it is theirs; an office answers. */
  readonly isClaim?: boolean;
  readonly officeId?: string | null;
  readonly hasAsked: boolean;
  /** When a no stops to hold; null where none does. */
  readonly refusedUntil: Date | null;
  /** Requests of the person that are open, wherever. */
  readonly open: number;
}

const asker = only<JoiningSituation>(bySelf, (s, viewer) => viewer.personId === s.personId);
const outsider = only(asker, (s) => s.isVerified && !s.isMember && s.isListed === (s.isClaim === true));
/** A head, or the office that answers where there is none yet. */
const answerer = either(
  asHead<JoiningSituation>((s) => s.organizationId),
  asOfficer<JoiningSituation>((s) => (s.officeId ? [s.officeId] : [])),
);

const isNew: Guard<JoiningSituation> = { code: 'JOINING_ASKED', test: ({ hasAsked }) => !hasAsked };
const mayAskAgain: Guard<JoiningSituation> = {
  code: 'JOINING_REFUSED_LATELY',
  test: ({ refusedUntil }) => refusedUntil === null,
  params: ({ refusedUntil }) => ({ until: refusedUntil?.toISOString() ?? '' }),
  until: ({ refusedUntil }) => refusedUntil,
};
const hasFewOpen: Guard<JoiningSituation> = {
  code: 'TOO_MANY_JOINING_REQUESTS',
  test: ({ open }) => open < OPEN_MAX,
  params: () => ({ max: OPEN_MAX }),
};

export const joiningWorkflow = defineWorkflow<JoiningState, JoiningSituation>({
  name: 'joiningRequest',
  states: ['requested', 'accepted', 'refused', 'withdrawn', 'lapsed'],
  initial: ['requested'],
  terminal: ['accepted', 'refused', 'withdrawn', 'lapsed'],
})({
  request: {
    from: null,
    to: 'requested',
    by: outsider,
    when: [isNew, mayAskAgain, hasFewOpen],
    event: 'joining.requested',
  },
  accept: { from: 'requested', to: 'accepted', by: answerer, event: 'joining.accepted' },
  refuse: { from: 'requested', to: 'refused', by: answerer, reason: 'required', event: 'joining.refused' },
  withdraw: { from: 'requested', to: 'withdrawn', by: asker, event: 'joining.withdrawn' },
  /** The person took a place by an invitation meanwhile. */
  settle: { from: 'requested', to: 'accepted', by: bySystem, event: 'joining.settled' },
  lapse: { from: 'requested', to: 'lapsed', by: bySystem, event: 'joining.lapsed' },
});

export type JoiningStep = keyof typeof joiningWorkflow.steps;
