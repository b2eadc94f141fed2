import { Text } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Step } from './take-step';

/** What comes of the steps that people are afraid of; whoever signs is told what for. */
const MEANINGS = {
  'problem.submit': msg`It goes to the office, which reads it and answers you. Afterwards you may add remarks and photos, or take the problem back.`,
  'definition.sign': msg`You confirm that this text says what your problem is and when it counts as solved. Then the office reads it; once it has approved it, this version does not change any more.`,
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
