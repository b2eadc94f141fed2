import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useWords } from '@/shared/words/codes';
import { Money } from '@/shared/ui/Money';
import { useFormat } from '@/shared/lib/format';
import type { Definition } from './sections';
import classes from './Definition.module.css';

const ASKED = ['symptom', 'whereWhen', 'magnitude', 'baseline', 'impact', 'tried'] as const;

/** What the owner wrote when it posted the problem, word for word. */
export function OwnersWords({ definition: { problem } }: { definition: Definition }) {
  const words = useWords();
  const format = useFormat();
  if (!problem) return null;
  const row = (name: string, value: ReactNode) =>
    value ? (
      <div key={name}>
        <dt>{words.field('ProblemDraftInput', name)}</dt>
        <dd>
          <bdi>{value}</bdi>
        </dd>
      </div>
    ) : null;
  return (
    <>
      <Text fw={700} mb="xs" dir="auto">
        {problem.title}
      </Text>
      <dl className={classes.said}>
        {ASKED.map((name) =>
          row(
            name,
            problem[name] ??
              (problem.unknown.includes(name as never) ? (
                <Text component="span" c="dimmed">
                  <Trans>They do not know.</Trans>
                </Text>
              ) : null),
          ),
        )}
        {row('expectedMonths', problem.expectedMonths ? format.number(problem.expectedMonths) : null)}
        {row(
          'budgetMin',
          problem.budgetMin || problem.budgetMax ? (
            <Money amount={problem.budgetMin} to={problem.budgetMax} currency={problem.currency ?? 'IRR'} />
          ) : null,
        )}
      </dl>
    </>
  );
}
