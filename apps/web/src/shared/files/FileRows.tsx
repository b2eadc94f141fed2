import { ActionIcon, Alert, Progress } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import IconTrash from '@tabler/icons-react/icons/IconTrash';
import { useWords } from '../words/codes';
import { FileList } from './FileList';
import classes from './Files.module.css';
import { fileSender, type Sending } from './sending';
import type { AttachedFile } from './use-files';

interface Props {
  readonly files: readonly AttachedFile[];
  readonly sending: readonly Sending[];
  readonly onRemove?: (fileId: string) => void;
}

/** What hangs on an object, and what is still on its way to it. */
export function FileRows({ files, sending, onRemove }: Props) {
  const { t } = useLingui();
  const words = useWords();
  return (
    <FileList files={files} onRemove={onRemove}>
      {sending.length
        ? sending.map(({ key, name, share, error }) => (
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
              <ActionIcon
                variant="subtle"
                color="pomegranate"
                size={36}
                aria-label={t`Remove ${name}`}
                onClick={() => fileSender.drop(key)}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </li>
          ))
        : null}
    </FileList>
  );
}
