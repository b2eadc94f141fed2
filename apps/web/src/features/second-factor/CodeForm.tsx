import { Alert, Button, Stack, Text, TextInput } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useState, type FormEvent, type ReactNode } from 'react';
import { serverNow } from '@/shared/api/clock';
import { useFormat } from '@/shared/lib/format';
import { latinDigits } from '@/shared/lib/digits';
import { useWords } from '@/shared/words/codes';

interface Props {
  readonly label: string;
  readonly button: ReactNode;
  readonly send: (code: string) => Promise<void>;
}

/** Asks for a code. One that is not taken is most often the telephone's clock, so the right time stands beside it. */
export function CodeForm({ label, button, send }: Props) {
  const words = useWords();
  const format = useFormat();
  const [code, setCode] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [isSending, setSending] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSending(true);
    setError(null);
    try {
      await send(latinDigits(code).trim());
    } catch (fault) {
      setError(fault);
      setCode('');
    } finally {
      setSending(false);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <TextInput
          name="code"
          label={label}
          value={code}
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
          autoComplete="one-time-code"
          inputMode="text"
          dir="ltr"
          maxLength={40}
          required
          data-autofocus
          autoFocus
        />
        {error ? (
          <Alert color="pomegranate" role="alert">
            <Text>{words.fault(error)}</Text>
            <Text size="sm" mt={4}>
              <Trans>
                The time is {format.time(new Date(serverNow()))} in {format.reading.timeZone}. If your telephone shows
                another minute, let it set its clock by itself and take a new code.
              </Trans>
            </Text>
          </Alert>
        ) : null}
        <Button type="submit" size="md" loading={isSending}>
          {button}
        </Button>
      </Stack>
    </form>
  );
}
