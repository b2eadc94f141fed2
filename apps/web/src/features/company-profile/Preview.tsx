import { Button, Group, List, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { PreviewMatchesDocument, ProfilePreviewChangedDocument } from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { refresh } from '@/shared/api/query';
import { subscribe } from '@/shared/api/subscribe';
import { useFormat } from '@/shared/lib/format';
import { placeOf } from '@/shared/lib/path';
import { ScoreFigure } from '@/shared/match/ScoreBar';
import { Deadline } from '@/shared/ui/Deadline';
import { TextLink } from '@/shared/ui/links';
import { ErrorState, Rows } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';
import { hasCapacity, useViewer } from '@/shared/viewer/viewer';
import { useWords } from '@/shared/words/codes';
import { useCodes } from './use-codes';
import type { Organization, Profile } from './profile';
import classes from './Profile.module.css';

type Match = NonNullable<Profile['preview']>['matches'][number];

interface Props {
  readonly organization: Organization;
  readonly isReadOnly: boolean;
  readonly flush: () => Promise<boolean>;
}

/** Five open requests with the score that the profile, as drafted, would get, and what would raise it. */
export function Preview({ organization: { id, profile }, isReadOnly, flush }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const [error, setError] = useState<unknown>(null);
  const [isAsking, setAsking] = useState(false);
  const viewer = useViewer();
  const preview = profile?.preview;
  useEffect(() => {
    // Its first word only says that one listens.
    let heard = 0;
    return subscribe(ProfilePreviewChangedDocument, { id }, () => void (heard++ && refresh()));
  }, [id]);
  const isMaking = Boolean(preview && !preview.madeAt);
  // Where the line carries no socket, looking again tells it.
  useEffect(() => {
    if (!isMaking) return undefined;
    const timer = setInterval(() => void refresh(), 4_000);
    return () => clearInterval(timer);
  }, [isMaking]);
  const ask = async (): Promise<void> => {
    setAsking(true);
    setError(null);
    try {
      await flush();
      await act(PreviewMatchesDocument, { input: { organizationId: id } });
    } catch (fault) {
      setError(fault);
    } finally {
      setAsking(false);
    }
  };
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        <Trans>
          Peyvand compares what you wrote with the open requests and shows the five that fit best. Nobody else sees
          this.
        </Trans>
      </Text>
      {isReadOnly ? null : (
        <Group>
          <Button variant={preview ? 'default' : 'filled'} onClick={() => void ask()} loading={isAsking || isMaking}>
            {preview ? t`Look again` : t`Look what fits`}
          </Button>
          {preview?.madeAt ? (
            <Text size="sm" c="dimmed">
              <Trans>Made on {format.dateTime(preview.madeAt)}</Trans>
            </Text>
          ) : null}
        </Group>
      )}
      {error ? <ErrorState error={error} onRetry={() => void ask()} /> : null}
      {isMaking ? <Rows count={3} /> : null}
      {preview?.madeAt && !preview.matches.length ? (
        <Text>
          {hasCapacity(viewer, 'solver') ? (
            <Trans>No open request can be compared now. Please look again later.</Trans>
          ) : (
            <Trans>
              Only requests whose dossier your company may read are compared. Have it verified as solver first.
            </Trans>
          )}
        </Text>
      ) : null}
      {isMaking ? null : (
        <ul className={classes.list}>
          {preview?.matches.map((match) => (
            <Fit key={match.id} match={match} />
          ))}
        </ul>
      )}
    </Stack>
  );
}

const RAISERS = 3;

function Fit({ match }: { match: Match }) {
  const locale = useLocale();
  const words = useWords();
  const format = useFormat();
  const { rfp, score, contributions, improvements, hardFailures } = match;
  const nameOf = useCodes(improvements.flatMap(({ code }) => (code ? [code] : [])));
  // What keeps the company out whatever the score comes first and has no gain.
  const out = improvements.filter(({ gain }) => gain === null);
  const raises = improvements.filter(({ gain }) => gain !== null).slice(0, RAISERS);
  const say = ({ kind, code }: Match['improvements'][number]): string =>
    [words.value('MatchImprovementKind', kind), code ? nameOf(code) : ''].filter(Boolean).join(': ');
  return (
    <li className={classes.suggestion}>
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start" gap="xs">
          {rfp ? (
            <TextLink to={placeOf(locale, 'rfp', rfp.id)} fw={650} dir="auto">
              {rfp.title}
            </TextLink>
          ) : null}
          {rfp?.closesAt ? <Deadline at={rfp.closesAt} /> : null}
        </Group>
        <Text size="sm" c="dimmed">
          {format.digits(rfp?.number ?? '')}
        </Text>
        {hardFailures.length && out.length ? (
          <Text size="sm" fw={600} c="var(--app-bad)">
            {out.map(say).join(format.join)}
          </Text>
        ) : null}
        <ScoreFigure score={score} contributions={contributions} />
        {raises.length ? (
          <div>
            <Text size="sm" fw={600}>
              <Trans>What would raise it</Trans>
            </Text>
            <List size="sm">
              {raises.map((one) => (
                <List.Item key={`${one.kind}.${one.code ?? ''}`}>{say(one)}</List.Item>
              ))}
            </List>
          </div>
        ) : null}
      </Stack>
    </li>
  );
}
