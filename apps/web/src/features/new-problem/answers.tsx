import { Checkbox, Stack, Textarea } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ProblemQuestion } from '@/generated/graphql';
import type { Name } from './draft';
import { useProblemForm } from './problem-form';

/** A question to which "I do not know" is an answer. */
export function Question({ name, children }: { name: ProblemQuestion; children: ReactNode }) {
  const { isUnknown, setUnknown } = useProblemForm();
  return (
    <Stack gap={8}>
      {children}
      <Checkbox
        size="sm"
        label={<Trans>I do not know; help me find out</Trans>}
        checked={isUnknown(name)}
        onChange={({ currentTarget }) => setUnknown(name, currentTarget.checked)}
      />
    </Stack>
  );
}

type TextName = Extract<Name, 'symptom' | 'whereWhen' | 'magnitude' | 'baseline' | 'impact' | 'tried'>;

/** An answer in one's own words. */
export function Words({ name, rows = 3, isDisabled }: { name: TextName; rows?: number; isDisabled?: boolean }) {
  const { draft, set, about } = useProblemForm();
  return (
    <Textarea
      {...about(name)}
      value={draft[name] ?? ''}
      onChange={({ currentTarget }) => set(name, currentTarget.value || null)}
      disabled={isDisabled}
      autosize
      minRows={rows}
      maxRows={16}
    />
  );
}

export function WordsOrUnknown({ name }: { name: Exclude<TextName, 'symptom'> }) {
  const { isUnknown } = useProblemForm();
  return (
    <Question name={name}>
      <Words name={name} isDisabled={isUnknown(name)} />
    </Question>
  );
}
