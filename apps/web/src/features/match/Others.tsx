import { Text } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { MatchInFullQuery } from '@/generated/graphql';
import { placeOf } from '@/shared/lib/path';
import { ScoreFigure } from '@/shared/match/ScoreBar';
import { StepHistory } from '@/shared/steps/StepHistory';
import { TextLink } from '@/shared/ui/links';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import classes from './Match.module.css';
import type { FullMatch } from './match';

type Alternative = MatchInFullQuery['reviewQueue']['nodes'][number];
type Other = NonNullable<FullMatch['otherMatches']>['nodes'][number];
type Row = Pick<Alternative, 'id' | 'state' | 'score'> & { readonly name?: string };

/** The other companies of this request. */
export function Alternatives({ rows }: { rows: readonly Alternative[] }) {
  const { t } = useLingui();
  return (
    <List title={t`Other companies for this request`} rows={rows.map((row) => ({ ...row, name: row.company?.name }))} />
  );
}

/** The other requests of this company. */
export function OtherMatches({ matches, isCompany }: { matches: readonly Other[]; isCompany: boolean }) {
  const { t } = useLingui();
  return (
    <List
      title={isCompany ? t`Your other matches` : t`Other matches of this company`}
      rows={matches.map((row) => ({ ...row, name: row.rfp?.title }))}
    />
  );
}

function List({ title, rows }: { title: string; rows: readonly Row[] }) {
  const locale = useLocale();
  const words = useWords();
  if (!rows.length) return null;
  return (
    <Panel title={title}>
      {rows.map(({ id, name, state, score }) => (
        <div key={id} className={classes.other}>
          <div>
            <TextLink to={placeOf(locale, 'match', id)}>
              <bdi>{name}</bdi>
            </TextLink>
            <Text size="sm" c="dimmed">
              {words.value('MatchState', state)}
            </Text>
          </div>
          {score ? <ScoreFigure score={score.score} contributions={score.reasons.contributions} /> : <span />}
        </div>
      ))}
    </Panel>
  );
}

/** What was decided on this pair, the newest first. */
export function History({ entries }: { entries: NonNullable<FullMatch['history']> }) {
  const { t } = useLingui();
  if (!entries.length) return null;
  return (
    <Panel title={t`What happened so far`}>
      <StepHistory of="match" steps={entries} newestFirst />
    </Panel>
  );
}
