import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  DiscardProfileDraftDocument,
  ProfileDifferencesDocument,
  PublishProfileDraftDocument,
} from '@/generated/graphql';
import { act, newKey } from '@/shared/api/act';
import { queryOf } from '@/shared/api/query';
import { useFormat } from '@/shared/lib/format';
import { placeOf } from '@/shared/lib/path';
import { ButtonLink } from '@/shared/ui/links';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState, Rows } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';
import { hasCapacity, useViewer } from '@/shared/viewer/viewer';
import { useWords } from '@/shared/words/codes';
import { Differences } from './Differences';
import type { PartProps } from './part';
import { Preview } from './Preview';

interface Props extends PartProps {
  /** Of the draft; 0 where there is none. */
  readonly revision: number;
  readonly flush: () => Promise<boolean>;
  /** Published or given up: there is no draft any more. */
  readonly onEnd: () => void;
}

/** The last look: what differs from what stands, what it would be worth, and publishing. */
export function Check({ organization, isReadOnly, revision, flush, onEnd }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const locale = useLocale();
  const format = useFormat();
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState<'publish' | 'discard' | null>(null);
  const isSolver = hasCapacity(useViewer(), 'solver');
  const { id, profile } = organization;
  const version = profile?.version ?? 0;
  const differences = useQuery({
    ...queryOf(ProfileDifferencesDocument, { id, from: version }),
    enabled: revision > 0 && version > 0,
    staleTime: 0,
  });
  const run = async (kind: 'publish' | 'discard'): Promise<void> => {
    setBusy(kind);
    setError(null);
    try {
      if (!(await flush())) return;
      const input = { organizationId: id, revision };
      if (kind === 'publish') await act(PublishProfileDraftDocument, { input: { ...input, idempotencyKey: newKey() } });
      else await act(DiscardProfileDraftDocument, { input });
      notifications.show({
        message:
          kind !== 'publish'
            ? t`The draft is gone.`
            : isSolver
              ? t`Published. From now on you are found by it.`
              : t`Published. You are found by it once the company is verified as solver.`,
        color: 'turquoise',
      });
      onEnd();
    } catch (fault) {
      setError(fault);
    } finally {
      setBusy(null);
    }
  };
  return (
    <Stack gap="lg">
      <Panel title={t`What you can be found for`}>
        <Preview organization={organization} isReadOnly={isReadOnly} flush={flush} />
      </Panel>
      <Panel title={t`What will change`}>
        <Stack gap="md">
          {revision === 0 ? (
            <Text c="dimmed">
              {profile ? (
                <Trans>
                  Nothing: version {format.number(version)} of {format.date(profile.savedAt)} stands.
                </Trans>
              ) : (
                <Trans>Nothing is written yet.</Trans>
              )}
            </Text>
          ) : null}
          {revision === 0 && profile && !isSolver && !isReadOnly ? (
            <Group>
              <ButtonLink to={placeOf(locale, 'organization', id)}>
                <Trans>Next: have the company verified as solver</Trans>
              </ButtonLink>
            </Group>
          ) : null}
          {differences.error ? (
            <ErrorState error={differences.error} onRetry={() => void differences.refetch()} />
          ) : null}
          {differences.isLoading ? <Rows count={2} height={48} /> : null}
          {revision > 0 && differences.data ? <Differences rows={differences.data.profileDifferences} /> : null}
          {error ? (
            <Alert color="pomegranate" role="alert">
              {words.fault(error)}
            </Alert>
          ) : null}
          {revision > 0 && !isReadOnly ? (
            <Group>
              <Button loading={busy === 'publish'} onClick={() => void run('publish')}>
                <Trans>Publish</Trans>
              </Button>
              <Button
                variant="default"
                loading={busy === 'discard'}
                onClick={() => {
                  if (confirm(t`Give up all that was written since the last publication?`)) void run('discard');
                }}
              >
                <Trans>Give the draft up</Trans>
              </Button>
            </Group>
          ) : null}
        </Stack>
      </Panel>
    </Stack>
  );
}
