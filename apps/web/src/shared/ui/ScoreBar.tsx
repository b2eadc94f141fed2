import { Group, Text, Tooltip, VisuallyHidden } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { CSSProperties } from 'react';
import { useFormat } from '../lib/format';
import classes from './ScoreBar.module.css';

/** In what every score is explained, in the order of the ranker. */
export const SCORE_GROUPS = {
  text: msg`Words of both sides`,
  competences: msg`Competences`,
  evidence: msg`Past projects`,
  readiness: msg`Readiness`,
  place: msg`Place`,
  conditions: msg`Availability`,
} as const;
export type ScoreGroup = keyof typeof SCORE_GROUPS;
export type Contributions = Readonly<Record<ScoreGroup, number>>;

interface Props {
  readonly contributions: Contributions;
  /** From 0 to 100. */
  readonly score: number;
  /** Without the number beside it, where the page shows it already. */
  readonly isBare?: boolean;
}

/** How many points of the score each group brought; the score is no sum, so each has its share of it. */
export function pointsOf(contributions: Contributions, score: number): { group: ScoreGroup; points: number }[] {
  const groups = Object.keys(SCORE_GROUPS) as ScoreGroup[];
  const raw = groups.reduce((sum, group) => sum + contributions[group], 0);
  return groups.map((group) => ({ group, points: raw > 0 ? (score * contributions[group]) / raw : 0 }));
}

/**
 * A bar of 100 points, cut by what brought them; the pale rest is what was missed. Whoever does not see it reads one
 * sentence.
 */
export function ScoreBar({ contributions, score, isBare }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  // Decimals would claim more than the score knows.
  const whole = (value: number): string => format.number(Math.round(value));
  const parts = pointsOf(contributions, score).map(({ group, points }) => {
    const [name, value] = [t(SCORE_GROUPS[group]), whole(points)];
    return { group, points, label: t`${name}: ${value}` };
  });
  const [total, each] = [whole(score), format.list(parts.map(({ label }) => label))];
  return (
    <Group gap="sm" wrap="nowrap" align="center">
      {isBare ? null : (
        <Text component="span" fw={760} fz={22} lh={1.2} aria-hidden>
          {total}
        </Text>
      )}
      <div style={{ flex: 1, minWidth: 0 }}>
        <div className={classes.bar} aria-hidden>
          {parts
            .filter(({ points }) => points > 0)
            .map(({ group, points, label }) => (
              <Tooltip key={group} label={label}>
                <span className={classes.cut} data-group={group} style={{ '--run': `${points}%` } as CSSProperties} />
              </Tooltip>
            ))}
        </div>
        <VisuallyHidden>{t`Score ${total} of 100. ${each}.`}</VisuallyHidden>
      </div>
    </Group>
  );
}
