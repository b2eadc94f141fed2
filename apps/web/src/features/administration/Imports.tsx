import { Alert, Badge, Button, FileButton, Group, NativeSelect, Progress, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { AdminImportsDocument, type AdminImportsQuery, type ImportKind } from '@/generated/graphql';
import { refresh } from '@/shared/api/query';
import { useFormat } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';
import { useWords } from '@/shared/words/codes';
import { NotUtf8, OFFERED, sendFile } from './import-file';
import { Paged, usePaged } from './paged';

const KINDS: readonly ImportKind[] = ['organizations', 'problems', 'rfps'];
const LOOK_MS = 2_000;

/** Files that bring in what other sources know, with how far they are and what was not taken. */
export function Imports() {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const [kind, setKind] = useState<ImportKind>('organizations');
  const [encoding, setEncoding] = useState('');
  const [sent, setSent] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const list = usePaged(AdminImportsDocument, {});
  const isGoing = list.nodes.some(({ isFinished }) => !isFinished);
  useEffect(() => {
    if (!isGoing) return;
    const timer = setInterval(() => void list.query.refetch(), LOOK_MS);
    return () => clearInterval(timer);
  }, [isGoing]);
  const send = async (file: File | null): Promise<void> => {
    if (!file) return;
    setError(null);
    setSent(0);
    try {
      await sendFile(file, kind, encoding || null, setSent);
    } catch (fault) {
      setError(fault);
    }
    setSent(null);
    await refresh();
  };
  return (
    <Stack gap="md">
      <Panel title={t`Import a file`}>
        <Group align="flex-end">
          <NativeSelect
            label={t`What it holds`}
            value={kind}
            onChange={({ currentTarget }) => setKind(currentTarget.value as ImportKind)}
            data={KINDS.map((value) => ({ value, label: words.value('ImportKind', value) }))}
          />
          <NativeSelect
            label={t`Encoding`}
            value={encoding}
            onChange={({ currentTarget }) => setEncoding(currentTarget.value)}
            data={[
              { value: '', label: t`Recognized by itself` },
              { value: OFFERED, label: 'Windows-1256' },
            ]}
          />
          <FileButton accept=".csv,.tsv,.txt,.jsonl,.ndjson" onChange={(file) => void send(file)}>
            {(props) => (
              <Button {...props} loading={sent !== null}>
                <Trans>Choose a file</Trans>
              </Button>
            )}
          </FileButton>
        </Group>
        <Text size="sm" c="dimmed" mt="sm">
          <Trans>A table as text (CSV) whose first row names the columns, or one JSON object a line.</Trans>
        </Text>
        {sent === null ? null : (
          <Progress value={sent * 100} mt="md" aria-label={t`Sent: ${format.percent(Math.round(sent * 100) / 100)}`} />
        )}
        {error ? (
          <Alert color="pomegranate" role="alert" mt="md">
            {error instanceof NotUtf8 ? (
              <Trans>
                This file is not written in UTF-8. If it was saved in Windows-1256, choose that; else save it as UTF-8.
              </Trans>
            ) : (
              words.fault(error)
            )}
          </Alert>
        ) : null}
      </Panel>
      <Paged list={list} empty={t`Nothing was imported yet`}>
        {list.nodes.map((run) => (
          <Run key={run.id} run={run} />
        ))}
      </Paged>
    </Stack>
  );
}

function Run({ run }: { run: AdminImportsQuery['page']['nodes'][number] }) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const { name, kind, createdAt, rows, done, added, changed, unchanged, rejected, isFinished, rejects } = run;
  const share = Math.round((rows ? done / rows : isFinished ? 1 : 0) * 100) / 100;
  const counts = [
    [t`added`, added],
    [t`changed`, changed],
    [t`unchanged`, unchanged],
    [t`not taken`, rejected],
  ] as const;
  return (
    <Panel p="md">
      <Group justify="space-between">
        <div>
          <Text fw={650} component="bdi">
            {name}
          </Text>
          <Text size="sm" c="dimmed">
            {words.value('ImportKind', kind)} · {format.dateTime(createdAt)}
          </Text>
        </div>
        <Badge variant="light" color={isFinished ? 'turquoise' : 'saffron'}>
          {isFinished ? <Trans>Done</Trans> : format.percent(share)}
        </Badge>
      </Group>
      {isFinished ? null : <Progress value={share * 100} mt="sm" aria-label={t`Read: ${format.percent(share)}`} />}
      <Text size="sm" mt="xs">
        {counts.map(([label, count]) => `${format.number(count)} ${label}`).join(format.join)}
      </Text>
      {rejects.nodes.map(({ id, line, column, reason }) => (
        <Text key={id} size="sm" c="var(--app-bad)">
          <Trans>Line {format.number(line)}</Trans>
          {column ? ` (${column})` : ''}: <bdi>{reason}</bdi>
        </Text>
      ))}
    </Panel>
  );
}
