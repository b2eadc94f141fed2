import { Badge, Group, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import IconCheck from '@tabler/icons-react/icons/IconCheck';
import { memo } from 'react';
import type { Meets } from '@/generated/graphql';
import { useFormat } from '@/shared/lib/format';
import { useWords } from '@/shared/words/codes';
import { labelled, type Guide } from '@/shared/lib/guide';
import classes from './Proposal.module.css';
import type { AnswerText, Requirement } from './content';

export const MEETS: readonly Meets[] = ['fully', 'partly', 'no'];

interface Props {
  readonly place: number;
  readonly requirement: Requirement;
  readonly answer: AnswerText;
  readonly guide: Guide;
  readonly error?: string;
  readonly onChange: (place: number, part: Partial<AnswerText>) => void;
}

/** One requirement beside its answer: what is asked, how it will be tested, and how far it is met. */
export const Answer = memo(function Answer({ place, requirement, answer, guide, error, onChange }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const number = format.number(place + 1);
  const set = (part: Partial<AnswerText>): void => onChange(place, part);
  const fieldOf = (name: string) => labelled(guide('ProposalAnswerInput', name));
  const isAnswered = answer.meets && answer.text.trim();
  return (
    <li className={classes.answer} id={`answers.${place}`}>
      <div className={classes.asked}>
        <Group gap="xs" mb={6}>
          <Text fw={760} c="dimmed">
            {number}
          </Text>
          <Badge variant="light" color={requirement.kind === 'must' ? 'pomegranate' : 'gray'}>
            {requirement.kind ? words.value('RequirementKind', requirement.kind) : null}
          </Badge>
          {isAnswered ? (
            <Group gap={4} c="var(--app-good)">
              <IconCheck size={16} aria-hidden />
              <Text size="sm">
                <Trans>answered</Trans>
              </Text>
            </Group>
          ) : null}
        </Group>
        <Text dir="auto" fw={600}>
          {requirement.text}
        </Text>
        {requirement.acceptanceTest ? (
          <Text size="sm" c="dimmed" mt={6}>
            <Trans>How it is tested:</Trans> <bdi>{requirement.acceptanceTest}</bdi>
          </Text>
        ) : null}
      </div>
      <Stack gap="sm" className={classes.said}>
        <SegmentedControl
          fullWidth
          aria-label={t`Requirement ${number}: ${fieldOf('meets').label}`}
          value={answer.meets ?? ''}
          data={MEETS.map((value) => ({ value, label: words.value('Meets', value) }))}
          onChange={(meets) => set({ meets: meets as Meets })}
        />
        <Textarea
          {...fieldOf('text')}
          aria-label={t`Requirement ${number}: ${fieldOf('text').label}`}
          autosize
          minRows={2}
          dir={answer.text ? 'auto' : undefined}
          error={error}
          value={answer.text}
          onChange={({ currentTarget }) => set({ text: currentTarget.value })}
        />
        <Textarea
          {...fieldOf('evidence')}
          aria-label={t`Requirement ${number}: ${fieldOf('evidence').label}`}
          autosize
          minRows={1}
          dir={answer.evidence ? 'auto' : undefined}
          value={answer.evidence}
          onChange={({ currentTarget }) => set({ evidence: currentTarget.value })}
        />
      </Stack>
    </li>
  );
});
