import { Alert, Button, FileButton, Group, Progress, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import IconCamera from '@tabler/icons-react/icons/IconCamera';
import IconMicrophone from '@tabler/icons-react/icons/IconMicrophone';
import IconPaperclip from '@tabler/icons-react/icons/IconPaperclip';
import { useEffect } from 'react';
import type { AttachedFragment } from '@/generated/graphql';
import { useFormat } from '../lib/format';
import { useWords } from '../words/codes';
import { FileList } from './FileList';
import classes from './Files.module.css';
import { useUploads, type UploadPlace } from './use-uploads';

export type Choice = 'photos' | 'spoken' | 'file';

interface Props extends UploadPlace {
  readonly files: readonly AttachedFragment[];
  readonly onSent: (fileId: string) => Promise<void> | void;
  readonly onRemove?: (fileId: string) => void;
  readonly onBusy?: (isBusy: boolean) => void;
  readonly choices?: readonly Choice[];
  readonly isDisabled?: boolean;
  /** One of many on a page: limits are not said at each. */
  readonly isTerse?: boolean;
}

/**
 * Chooses, sends and shows files. What breaks off goes on when the line comes back; what a closed tab left is named,
 * and goes on where it stopped once it is chosen again.
 */
export function Attach({
  files: attached,
  onSent,
  onRemove,
  onBusy,
  choices = ['file'],
  isDisabled = false,
  isTerse = false,
  ...place
}: Props) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const { sending, left, endings, most, send, forget } = useUploads(place, onSent);
  const isBusy = sending.some(({ error }) => !error);
  useEffect(() => onBusy?.(isBusy), [onBusy, isBusy]);
  const files = format.number(most?.files ?? 0);
  const megabytes = format.number(most?.megabytes ?? 0);
  const kinds = {
    photos: { label: t`Photos`, Icon: IconCamera, accept: 'image/*' },
    spoken: { label: t`Spoken note`, Icon: IconMicrophone, accept: 'audio/*' },
    file: { label: t`File`, Icon: IconPaperclip, accept: endings },
  };
  return (
    <Stack gap="sm">
      <Group gap="sm">
        {choices.map((choice) => {
          const { label, Icon, accept } = kinds[choice];
          return (
            <FileButton
              key={choice}
              onChange={(given) => void send(given)}
              accept={accept}
              multiple
              capture={choice === 'spoken' ? 'user' : undefined}
            >
              {(props) => (
                <Button
                  {...props}
                  variant="default"
                  leftSection={<Icon size={18} aria-hidden />}
                  disabled={isDisabled || !endings}
                >
                  {label}
                </Button>
              )}
            </FileButton>
          );
        })}
      </Group>
      {most && !isTerse ? (
        <Text size="sm" c="dimmed">
          <Trans>
            At most {files} files, up to {megabytes} MB each.
          </Trans>
        </Text>
      ) : null}
      {left.map(({ id, name }) => (
        <Alert
          key={id}
          color="saffron"
          p="sm"
          withCloseButton
          closeButtonLabel={t`Forget it`}
          onClose={() => forget(id)}
        >
          <Text size="sm">
            <Trans>
              <bdi>{name}</bdi> was not sent completely. Please choose it again: it goes on where it stopped.
            </Trans>
          </Text>
          <FileButton onChange={(given) => void (given && send([given]))} accept={endings}>
            {(props) => (
              <Button {...props} mt="xs" size="xs" variant="default" disabled={isDisabled || !endings}>
                <Trans>Choose it again</Trans>
              </Button>
            )}
          </FileButton>
        </Alert>
      ))}
      <FileList files={attached} onRemove={onRemove}>
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
      </FileList>
    </Stack>
  );
}
