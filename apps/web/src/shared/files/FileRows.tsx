import { ActionIcon, Alert, Anchor, Progress, Text } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import IconFile from '@tabler/icons-react/icons/IconFile';
import IconMicrophone from '@tabler/icons-react/icons/IconMicrophone';
import IconTrash from '@tabler/icons-react/icons/IconTrash';
import { useWords } from '../words/codes';
import classes from './Files.module.css';
import { fileSender, type Sending } from './sending';
import type { AttachedFile } from './use-files';

const isSound = ({ kind }: AttachedFile): boolean => ['m4a', 'ogg', 'webm'].includes(kind ?? '');

/** What hangs on an object, and what is still on its way to it. */
export function FileRows({
  files,
  sending,
  onRemove,
}: {
  files: readonly AttachedFile[];
  sending: readonly Sending[];
  onRemove?: (file: AttachedFile) => void;
}) {
  const { t } = useLingui();
  const words = useWords();
  if (!files.length && !sending.length) return null;
  return (
    <ul className={classes.files}>
      {files.map((file) => {
        const { id, name, url, thumbnailUrl, state, stateReason } = file;
        const Icon = isSound(file) ? IconMicrophone : IconFile;
        return (
          <li key={id} className={classes.file}>
            {thumbnailUrl ? (
              <img src={thumbnailUrl} alt="" width={56} height={56} loading="lazy" className={classes.picture} />
            ) : (
              <Icon size={28} stroke={1.4} aria-hidden />
            )}
            <div className={classes.name}>
              {url ? (
                <Anchor href={url} target="_blank" rel="noreferrer">
                  <bdi>{name}</bdi>
                </Anchor>
              ) : (
                <bdi>{name}</bdi>
              )}
              {url && isSound(file) ? <audio controls preload="none" src={url} className={classes.sound} /> : null}
              {state === 'clean' || state === 'unscanned' ? null : (
                <Text size="sm" c="dimmed">
                  {stateReason ? words.value('FileReason', stateReason) : words.value('FileState', state)}
                </Text>
              )}
            </div>
            {onRemove ? <RemoveButton label={t`Remove ${name}`} onClick={() => onRemove(file)} /> : null}
          </li>
        );
      })}
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
                <Progress.Section value={Math.max(share, 0.02) * 100} aria-label={t`How much of ${name} is sent`} />
              </Progress.Root>
            )}
          </div>
          <RemoveButton label={t`Remove ${name}`} onClick={() => fileSender.drop(key)} />
        </li>
      ))}
    </ul>
  );
}

function RemoveButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <ActionIcon variant="subtle" color="pomegranate" size={40} aria-label={label} onClick={onClick}>
      <IconTrash size={18} aria-hidden />
    </ActionIcon>
  );
}
