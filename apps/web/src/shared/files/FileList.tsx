import { ActionIcon, Anchor, Text } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import IconFile from '@tabler/icons-react/icons/IconFile';
import IconTrash from '@tabler/icons-react/icons/IconTrash';
import type { ReactNode } from 'react';
import type { AttachedFragment } from '@/generated/graphql';
import { useWords } from '../words/codes';
import classes from './Files.module.css';

const SOUNDS: readonly string[] = ['m4a', 'ogg', 'webm'];

interface Props {
  readonly files: readonly AttachedFragment[];
  readonly onRemove?: ((id: string) => void) | undefined;
  /** Further rows, such as what is being sent. */
  readonly children?: ReactNode;
}

/** Files by name and picture, each with how far it has come where it cannot be opened yet; to remove one is asked. */
export function FileList({ files, onRemove, children }: Props) {
  const { t } = useLingui();
  const words = useWords();
  if (!files.length && !children) return null;
  const remove = (id: string, name: string): void => {
    if (confirm(t`Remove ${name}? It cannot be brought back.`)) onRemove?.(id);
  };
  return (
    <ul className={classes.files}>
      {files.map(({ id, kind, name, url, thumbnailUrl, state, stateReason }) => (
        <li key={id} className={classes.file}>
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
            {url && SOUNDS.includes(kind ?? '') ? (
              <audio controls preload="none" src={url} className={classes.sound} />
            ) : null}
            {state === 'clean' || state === 'unscanned' ? null : (
              <Text size="sm" c="dimmed">
                {stateReason ? words.value('FileReason', stateReason) : words.value('FileState', state)}
              </Text>
            )}
          </div>
          {onRemove ? (
            <ActionIcon
              variant="subtle"
              color="pomegranate"
              size={36}
              aria-label={t`Remove ${name}`}
              onClick={() => remove(id, name)}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          ) : null}
        </li>
      ))}
      {children}
    </ul>
  );
}
