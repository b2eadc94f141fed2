import { Text } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Step } from './take-step';

/** What comes of the steps that people are afraid of; whoever signs is told what for. */
const MEANINGS = {
  'problem.submit': msg`It goes to the office, which reads it and answers you. Afterwards you may add remarks and photos, or take the problem back.`,
  'definition.sign': msg`You confirm that this text says what your problem is and when it counts as solved. Then the office reads it; once it has approved it, this version does not change any more.`,
  'problem.withdraw': msg`The problem ends here, and with it its definition, its RFP and every proposal to it. Those concerned hear your reason. You can make a copy and begin anew.`,
  'problem.solve': msg`The problem ends here as solved, and so does what is under way for it; an RFP that was opened stays as it is.`,
  'problem.closeUnsolved': msg`The problem ends here without a solution, and so does what is under way for it. Its owner hears your reason and can make a copy.`,
  'engagement.declineOffer': msg`The office hears your reason and asks the next firm.`,
  'engagement.retract': msg`The office does not count on you for this problem any more.`,
  'engagement.notChosen': msg`The firm hears your reason.`,
  'engagement.reassign': msg`The firm's work ends and it hears your reason. What is written stays, for whoever goes on.`,
  'engagement.resign': msg`Your work on this problem ends. What is written stays for whoever goes on; office and owner hear your reason.`,
  'engagement.cancel': msg`The firm's work on this problem ends, and it hears your reason. The problem stays accepted.`,
  'rfp.cancel': msg`The RFP ends for everybody, and those concerned hear your reason. Proposals that were handed in are never opened. A new RFP can be begun on the same definition.`,
  'rfp.fail': msg`The RFP ends without a result, and those concerned hear so. A new RFP can be begun on the same definition.`,
  'proposal.withdraw': msg`Your proposal is taken back unread. Until the deadline you can write a new one.`,
};

export function StepMeaning({ step }: { step: Step }) {
  const { t } = useLingui();
  const meaning = MEANINGS[step.name as keyof typeof MEANINGS];
  if (!meaning && !step.isFinal) return null;
  return (
    <Text size="sm" c="dimmed">
      {meaning ? t(meaning) : <Trans>This cannot be undone.</Trans>}
    </Text>
  );
}
