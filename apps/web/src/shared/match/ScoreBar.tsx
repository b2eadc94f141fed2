import { Group as Row, Text } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../lib/format';
import classes from './match.module.css';
import { bandOf, runsOf, type Group, type Points } from './score';

const LABELS: Readonly<Record<Group, ReturnType<typeof msg>>> = {
  text: msg`Words in common`,
  competences: msg`Competences and field`,
  evidence: msg`Past projects`,
  readiness: msg`Technology readiness`,
  place: msg`Place`,
  conditions: msg`Free capacity`,
};

export function useGroupLabel(): (group: Group) => string {
  const { i18n } = useLingui();
  return (group) => i18n._(LABELS[group]);
}

/** The points as people read them: a whole number, or the ten in which a low one lies. */
function useScoreText(): (score: number) => string {
  const format = useFormat();
  return (score) => {
    const band = bandOf(score);
    return band ? `${format.number(band.from)}–${format.number(band.to)}` : format.number(Math.round(score));
  };
}

/** One bar of a hundred points cut by what gave them; the pale rest was missed. Heard as one sentence. */
function ScoreBar({ score, contributions, isLarge = false }: Points & { isLarge?: boolean }) {
  const { t } = useLingui();
  const format = useFormat();
  const label = useGroupLabel();
  const runs = runsOf({ score, contributions }).filter(({ points }) => points >= 0.5);
  const parts = format.list(runs.map(({ group, points }) => `${label(group)} ${format.number(Math.round(points))}`));
  return (
    <span
      className={classes.track}
      data-size={isLarge ? 'large' : undefined}
      role="img"
      aria-label={t`Out of 100 points: ${parts}`}
      title={parts}
    >
      {runs.map(({ group, points }) => (
        <span key={group} className={classes.run} data-group={group} style={{ width: `${Math.min(100, points)}%` }} />
      ))}
    </span>
  );
}

/** The number with its bar, as a row or a head shows it. */
export function ScoreFigure({ score, contributions, isLarge = false }: Points & { isLarge?: boolean }) {
  const { t } = useLingui();
  const say = useScoreText();
  const isLow = bandOf(score) !== null;
  return (
    <div>
      <Row gap={6} align="baseline" wrap="nowrap">
        <Text component="span" className={classes.number} fz={isLarge ? 40 : isLow ? 16 : 22}>
          {say(score)}
        </Text>
        {isLarge || isLow ? (
          <Text component="span" size="sm" c="dimmed">
            {isLow ? t`low` : t`of 100`}
          </Text>
        ) : null}
      </Row>
      <ScoreBar score={score} contributions={contributions} isLarge={isLarge} />
    </div>
  );
}
