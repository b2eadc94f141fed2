import { REASON_TYPES } from '@/generated/step-asks';

/** Steps that their mutation does not name. */
const NAMED_OTHERWISE: Readonly<Record<string, string>> = {
  'engagement.declineOffer': 'declineEngagement',
  'engagement.notChosen': 'refuseApplication',
  'joiningRequest.refuse': 'refuseJoining',
};

/** The enum that the reason of a step is of, such as of `problem.grantAppeal`, which `grantProblemAppeal` takes. */
export function reasonTypeOfStep(step: string): string {
  const [object = '', name = ''] = step.split('.');
  const noun = object.charAt(0).toUpperCase() + object.slice(1);
  const operation =
    NAMED_OTHERWISE[step] ?? Object.keys(REASON_TYPES).find((known) => known.replace(noun, '') === name);
  return (operation && REASON_TYPES[operation]) ?? '';
}
