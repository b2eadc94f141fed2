import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import IconCamera from '@tabler/icons-react/icons/IconCamera';
import IconPaperclip from '@tabler/icons-react/icons/IconPaperclip';
import { useState } from 'react';
import { refresh } from '../api/query';
import { FormFault } from '../sending/FormFault';
import { useWords } from '../words/codes';
import { FileRows } from './FileRows';
import { Recorder } from './Recorder';
import { removeFile } from './remove-file';
import { fileSender, useSendingTo } from './sending';
import { useFiles, type FileHolder } from './use-files';

interface Props {
  readonly holder: FileHolder;
  /** None where the object is not begun yet: then nothing can be chosen. */
  readonly id: string | undefined;
  readonly hasSound?: boolean;
  /** What was added once stays, as with a problem that was sent. */
  readonly isAddOnly?: boolean;
}

/** Photos, drawings, documents and a spoken note of an object; what is being sent goes on when the line comes back. */
export function FileField({ holder, id, hasSound = false, isAddOnly = false }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const files = useFiles(holder, id);
  const sending = useSendingTo(id);
  const [error, setError] = useState<unknown>(null);
  const add = (given: readonly File[]): void => {
    if (id) void fileSender.add(holder, id, given);
  };
  const remove = (fileId: string): void => {
    setError(null);
    removeFile(fileId).then(refresh).catch(setError);
  };
  const choose = (label: string, Icon: typeof IconCamera, accept?: string) => (
    <FileButton onChange={add} accept={accept} multiple>
      {(props) => (
        <Button {...props} variant="default" leftSection={<Icon size={18} aria-hidden />} disabled={!id}>
          {label}
        </Button>
      )}
    </FileButton>
  );
  return (
    <Stack gap="sm">
      <Group gap="sm">
        {choose(t`Photos`, IconCamera, 'image/*')}
        {hasSound ? <Recorder isDisabled={!id} onRecorded={(file) => add([file])} /> : null}
        {choose(t`File`, IconPaperclip)}
      </Group>
      <FileRows files={files} sending={sending} onRemove={isAddOnly ? undefined : remove} />
      <FormFault>{error ? words.fault(error) : null}</FormFault>
      {sending.some((one) => !one.error) ? (
        <Text size="sm" c="dimmed" role="status">
          <Trans>It is being sent; you may go on meanwhile. What breaks off goes on by itself.</Trans>
        </Text>
      ) : null}
    </Stack>
  );
}
