import { Text, Timeline } from '@mantine/core';
import type { StepTakenFragment } from '@/generated/graphql';
import { useFormat } from '@/shared/lib/format';
import { useWords } from '@/shared/words/codes';
import { reasonTypeOfStep } from './reason-type';

/** What is told of a step, by whom it was taken; of that sometimes only a name. */
type Taken = Omit<StepTakenFragment, 'from' | 'by'> & { readonly by: StepTakenFragment['by'] | string };

interface Props {
  /** Name of the lifecycle. */
  of: string;
  steps: readonly Taken[];
  /** The enum of its states, where they are told beside the steps. */
  states?: string;
  newestFirst?: boolean;
}

/** What was done, when and by whom. */
export function StepHistory({ of, steps, states, newestFirst = false }: Props) {
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
          {reason ? <Text size="sm">{words.value(reasonTypeOfStep(`${of}.${step}`), reason)}</Text> : null}
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
function Taker({ by }: Pick<Taken, 'by'>) {
  const words = useWords();
  const { person, organization, role } = typeof by === 'string' ? { person: by } : (by ?? {});
  const who = person ?? (role ? words.value('MembershipRole', role) : null);
  const told = [who, organization].filter((name) => !!name);
  return told.map((name) => (
    <span key={name}>
      {' · '}
      <bdi>{name}</bdi>
    </span>
  ));
}
