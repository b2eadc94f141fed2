import { Group as Row, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormat } from '../lib/format';
import { yearFor } from '../lib/year';
import { useWords } from '../words/codes';
import { useCodeNames } from '../words/code-names';
import classes from './match.module.css';
import { failureCode, runsOf, type Group, type Score } from './score';
import { useGroupLabel } from './ScoreBar';

/** What keeps a company out whatever its score: a red line above the points, not a few points less. */
export function HardFailures({ failures }: { failures: readonly string[] }) {
  const words = useWords();
  if (!failures.length) return null;
  return (
    <div className={classes.fail} role="note">
      {[...new Set(failures.map(failureCode))].map((code) => (
        <div key={code}>{words.value('MatchImprovementKind', code)}</div>
      ))}
    </div>
  );
}

/** Where the points come from, with the words behind them; then what speaks against it. */
export function ScoreReasons({ score }: { score: Score }) {
  const format = useFormat();
  const label = useGroupLabel();
  return (
    <div>
      {runsOf({ score: score.score, contributions: score.reasons.contributions }).map(({ group, points }) => (
        <div key={group} className={classes.group}>
          <Row justify="space-between" wrap="nowrap">
            <Row gap="xs" wrap="nowrap">
              <span className={classes.dot} data-group={group} aria-hidden />
              <Text fw={600}>{label(group)}</Text>
            </Row>
            <Text className="figures" c={points < 0 ? 'var(--app-bad)' : undefined}>
              {format.number(Math.round(points * 10) / 10)}
            </Text>
          </Row>
          <Evidence group={group} score={score} />
        </div>
      ))}
    </div>
  );
}

function Evidence({ group, score: { reasons } }: { group: Group; score: Score }) {
  const { t } = useLingui();
  const format = useFormat();
  const names = useCodeNames(group === 'competences' ? reasons.competences : []);
  const lines: ReactNode[] =
    group === 'text'
      ? reasons.words.length
        ? [
            <Quote key="words" source={t`In the request ↔ in the profile`}>
              {reasons.words.slice(0, 6).map(({ need, profile }) => (
                <div key={`${need.field}${need.start}`}>
                  <bdi>{need.text}</bdi>
                  {need.text.toLowerCase() === profile.text.toLowerCase() ? null : (
                    <>
                      {' ↔ '}
                      <bdi>{profile.text}</bdi>
                    </>
                  )}
                </div>
              ))}
            </Quote>,
          ]
        : []
      : group === 'competences'
        ? [
            ...reasons.competences.map((code) => <Quote key={code}>{names.competence(code)}</Quote>),
            ...(reasons.technologyCategory ? [<Quote key="category">{t`Same technology category`}</Quote>] : []),
            ...(reasons.isic ? [<Quote key="isic">{t`Same industry`}</Quote>] : []),
          ]
        : group === 'evidence'
          ? reasons.projects.map(({ id, title, year }) => (
              <Quote key={id}>
                <bdi>{title}</bdi>
                {year ? ` (${format.digits(yearFor(format.reading, year))})` : ''}
              </Quote>
            ))
          : [];
  if (lines.length) return <>{lines}</>;
  return reasons.contributions[group] > 0 ? null : (
    <Text size="sm" c="dimmed">
      <Trans>No evidence</Trans>
    </Text>
  );
}

function Quote({ source, children }: { source?: string; children: ReactNode }) {
  return (
    <blockquote className={classes.quote}>
      {source ? <span className={classes.source}>{source}</span> : null}
      {children}
    </blockquote>
  );
}

/** What is missing in the company's profile, the costliest first. */
export function Improvements({ score, limit = 4 }: { score: Score; limit?: number }) {
  const words = useWords();
  const shown = score.reasons.improvements.slice(0, limit);
  const names = useCodeNames(
    shown.flatMap(({ kind, code }) => (code && /^competence|evidence/.test(kind) ? code : [])),
  );
  if (!shown.length) return null;
  return (
    <Stack gap={6} component="ul" m={0} ps="md">
      {shown.map(({ kind, code, gain }) => (
        <li key={`${kind}${code}`}>
          <Text size="sm" c={gain === null ? 'var(--app-bad)' : undefined}>
            {words.value('MatchImprovementKind', kind)}
            {code ? (
              <>
                {': '}
                <bdi>{names.any(code)}</bdi>
              </>
            ) : null}
          </Text>
        </li>
      ))}
    </Stack>
  );
}
