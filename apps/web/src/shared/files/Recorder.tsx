import { Button, FileButton, Group, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import IconMicrophone from '@tabler/icons-react/icons/IconMicrophone';
import IconPlayerStop from '@tabler/icons-react/icons/IconPlayerStop';
import { useEffect, useRef, useState } from 'react';
import { useFormat } from '../lib/format';
import { canRecord, LONGEST_MS, record, type Recording } from './recording';

interface Props {
  readonly isDisabled: boolean;
  readonly onRecorded: (file: File) => void;
}

/** A spoken note: recorded here, or where that cannot be, chosen as a file. */
export function Recorder({ isDisabled, onRecorded }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const [recording, setRecording] = useState<Recording | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [isDenied, setDenied] = useState(false);
  const seconds = useSeconds(recording);
  const now = useRef<Recording>(null);
  now.current = recording;
  // Nobody is listened to who left the page.
  useEffect(() => () => now.current?.cancel(), []);

  const begin = async (): Promise<void> => {
    setAsking(true);
    setDenied(false);
    try {
      setRecording(await record(t`Spoken note`));
    } catch {
      setDenied(true);
    } finally {
      setAsking(false);
    }
  };
  const finish = async (): Promise<void> => {
    const ended = now.current;
    setRecording(null);
    if (ended) onRecorded(await ended.finish());
  };
  const cancel = (): void => {
    now.current?.cancel();
    setRecording(null);
  };
  const isFull = seconds * 1_000 >= LONGEST_MS;
  useEffect(() => {
    if (isFull) void finish();
  }, [isFull]);

  if (recording) {
    const [minutes, rest] = [Math.floor(seconds / 60), String(seconds % 60).padStart(2, '0')];
    return (
      <Group gap="xs">
        <Button
          color="pomegranate"
          leftSection={<IconPlayerStop size={18} aria-hidden />}
          onClick={() => void finish()}
        >
          <Trans>Stop recording</Trans>
        </Button>
        <Text component="span" fw={650} c="var(--app-bad)" role="timer" aria-label={t`Recording`}>
          <bdi dir="ltr">{format.digits(`${minutes}:${rest}`)}</bdi>
        </Text>
        <Button variant="subtle" onClick={cancel}>
          <Trans>Discard</Trans>
        </Button>
      </Group>
    );
  }
  const microphone = <IconMicrophone size={18} aria-hidden />;
  if (!canRecord() || isDenied)
    return (
      <>
        <FileButton onChange={(file) => file && onRecorded(file)} accept="audio/*" capture="user">
          {(props) => (
            <Button {...props} variant="default" leftSection={microphone} disabled={isDisabled}>
              <Trans>Spoken note</Trans>
            </Button>
          )}
        </FileButton>
        {isDenied ? (
          <Text size="sm" c="var(--app-warn)" role="alert">
            <Trans>The microphone is not open to this page. You can choose a recording instead.</Trans>
          </Text>
        ) : null}
      </>
    );
  return (
    <Button
      variant="default"
      leftSection={microphone}
      disabled={isDisabled}
      loading={isAsking}
      onClick={() => void begin()}
    >
      <Trans>Spoken note</Trans>
    </Button>
  );
}

/** How long it goes on already. */
function useSeconds(recording: Recording | null): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    setSeconds(0);
    if (!recording) return;
    const since = Date.now();
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - since) / 1_000)), 250);
    return () => clearInterval(timer);
  }, [recording]);
  return seconds;
}
