import { ActionIcon, Alert, Anchor, Button, FileButton, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import IconCamera from '@tabler/icons-react/icons/IconCamera';
import IconFile from '@tabler/icons-react/icons/IconFile';
import IconMicrophone from '@tabler/icons-react/icons/IconMicrophone';
import IconPaperclip from '@tabler/icons-react/icons/IconPaperclip';
import IconTrash from '@tabler/icons-react/icons/IconTrash';
import { useEffect, useRef, useState } from 'react';
import { FilesOfProblemDocument, RemoveProblemFileDocument } from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { queryOf } from '@/shared/api/query';
import { useWords } from '@/shared/words/codes';
import classes from './Attachments.module.css';
import { shrunk } from './shrink';
import { upload } from './upload';

interface Sending {
  readonly key: string;
  readonly name: string;
  readonly share: number;
  readonly error?: unknown;
}

/** Photos, files and a spoken note; what is being sent goes on when the line comes back. */
export function Attachments({ id }: { id: string | undefined }) {
  const { t } = useLingui();
  const words = useWords();
  const query = useQuery({ ...queryOf(FilesOfProblemDocument, { id: id ?? '' }), enabled: Boolean(id) });
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const leaving = useRef<AbortController>(undefined);
  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    return () => controller.abort();
  }, []);
  const files = query.data?.problem?.files ?? [];
  const limits = query.data?.fileLimits;

  const send = async (given: readonly File[]): Promise<void> => {
    const signal = leaving.current?.signal;
    if (!id || !limits || !signal) return;
    // One after the other: on a slow line two at once would both be late.
    for (const chosen of given) {
      const key = crypto.randomUUID();
      const tell = (news: Partial<Sending>): void =>
        setSending((all) => all.map((one) => (one.key === key ? { ...one, ...news } : one)));
      setSending((all) => [...all, { key, name: chosen.name, share: 0 }]);
      try {
        const file = await shrunk(chosen);
        await upload(file, {
          objectId: id,
          pieceBytes: limits.pieceBytes,
          onProgress: (share) => tell({ share }),
          signal,
        });
        await query.refetch();
        setSending((all) => all.filter((one) => one.key !== key));
      } catch (error) {
        tell({ error });
      }
    }
  };
  const remove = async (fileId: string): Promise<void> => {
    await act(RemoveProblemFileDocument, { input: { fileId } }, { quietly: true });
    await query.refetch();
  };
  const choose = (label: string, Icon: typeof IconCamera, accept: string | undefined, isSpoken = false) => (
    <FileButton onChange={(given) => void send(given)} accept={accept} multiple capture={isSpoken ? 'user' : undefined}>
      {(props) => (
        <Button {...props} variant="default" leftSection={<Icon size={18} aria-hidden />} disabled={!id || !limits}>
          {label}
        </Button>
      )}
    </FileButton>
  );
  return (
    <Stack gap="sm">
      <Title order={3} fz="md">
        <Trans>Photos and a spoken note</Trans>
      </Title>
      <Text size="sm" c="dimmed">
        {id ? (
          <Trans>Photos are made smaller before they are sent. What breaks off goes on by itself.</Trans>
        ) : (
          <Trans>Write a few words first; then you can add photos.</Trans>
        )}
      </Text>
      <Group gap="sm">
        {choose(t`Photos`, IconCamera, 'image/*')}
        {choose(t`Spoken note`, IconMicrophone, 'audio/*', true)}
        {choose(t`File`, IconPaperclip, undefined)}
      </Group>
      <ul className={classes.files}>
        {files.map(({ id: fileId, name, url, thumbnailUrl, state, stateReason }) => (
          <li key={fileId} className={classes.file}>
            {thumbnailUrl ? (
              <img src={thumbnailUrl} alt="" width={56} height={56} loading="lazy" className={classes.picture} />
            ) : (
              <IconFile size={28} stroke={1.4} aria-hidden />
            )}
            <div className={classes.name}>
              {url ? (
                <Anchor href={url} target="_blank" rel="noreferrer">
                  <bdi>{name}</bdi>
                </Anchor>
              ) : (
                <bdi>{name}</bdi>
              )}
              {state === 'clean' || state === 'unscanned' ? null : (
                <Text size="sm" c="dimmed">
                  {stateReason ? words.value('FileReason', stateReason) : words.value('FileState', state)}
                </Text>
              )}
            </div>
            <ActionIcon
              variant="subtle"
              color="pomegranate"
              size={36}
              aria-label={t`Remove ${name}`}
              onClick={() => void remove(fileId)}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </li>
        ))}
        {sending.map(({ key, name, share, error }) => (
          <li key={key} className={classes.file}>
            <div className={classes.name}>
              <bdi>{name}</bdi>
              {error ? (
                <Alert color="pomegranate" role="alert" p="xs">
                  {words.fault(error)}
                </Alert>
              ) : (
                <Progress.Root>
                  <Progress.Section value={share * 100} aria-label={t`How much of ${name} is sent`} />
                </Progress.Root>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
