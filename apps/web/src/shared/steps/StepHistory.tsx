import { Text, Timeline } from '@mantine/core';
import type { StepTakenFragment } from '@/generated/graphql';
import { useFormat } from '@/shared/lib/format';
import { useWords } from '@/shared/words/codes';

interface Props {
  /** Name of the lifecycle. */
  of: string;
  steps: readonly StepTakenFragment[];
  /** The enum of its states, where they are told beside the steps. */
  states?: string;
  /** The enum that a step's reason is of; its code alone decides where none is given. */
  reasons?: (step: string) => string;
  newestFirst?: boolean;
}

/** What was done, when and by whom. */
export function StepHistory({ of, steps, states, reasons = () => '', newestFirst = false }: Props) {
  const words = useWords();
  const format = useFormat();
  const shown = newestFirst ? [...steps].reverse() : steps;
  return (
    <Timeline bulletSize={14} lineWidth={2} active={shown.length}>
      {shown.map(({ step, to, takenAt, reason, note, by }) => (
        <Timeline.Item key={`${takenAt} ${step}`} title={words.step(`${of}.${step}`)}>
          <Text size="sm" c="dimmed">
            {format.dateTime(takenAt)}
            {states ? ` · ${words.value(states, to)}` : null}
            <Taker by={by} />
          </Text>
          {reason ? <Text size="sm">{words.value(reasons(step), reason)}</Text> : null}
          {note ? (
            <Text size="sm" dir="auto" style={{ whiteSpace: 'pre-line' }}>
              {note}
            </Text>
          ) : null}
        </Timeline.Item>
      ))}
    </Timeline>
  );
}

/** The person where the name may be known, else the place in the organization. */
function Taker({ by }: Pick<StepTakenFragment, 'by'>) {
  const words = useWords();
  const who = by?.person ?? (by?.role ? words.value('MembershipRole', by.role) : null);
  const told = [who, by?.organization].filter((name) => !!name);
  return told.map((name) => (
    <span key={name}>
      {' · '}
      <bdi>{name}</bdi>
    </span>
  ));
}
