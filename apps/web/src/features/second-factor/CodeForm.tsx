import { Alert, Button, Stack, Text, TextInput } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useState, type FormEvent, type ReactNode } from 'react';
import { serverNow } from '@/shared/api/clock';
import { useFormat } from '@/shared/lib/format';
import { latinDigits } from '@/shared/lib/digits';
import { useSending } from '@/shared/sending/use-sending';

interface Props {
  readonly label: string;
  readonly button: ReactNode;
  readonly send: (code: string) => Promise<void>;
}

/** Asks for a code. One that is not taken is most often the telephone's clock, so the right time stands beside it. */
export function CodeForm({ label, button, send }: Props) {
  const format = useFormat();
  const [code, setCode] = useState('');
  const sending = useSending(send);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await sending.send(latinDigits(code).trim()))) setCode('');
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
        {sending.fault ? (
          <Alert color="pomegranate" role="alert">
            <Text>{sending.fault}</Text>
            <Text size="sm" mt={4}>
              <Trans>
                The time is {format.time(new Date(serverNow()))} in {format.reading.timeZone}. If your telephone shows
                another minute, let it set its clock by itself and take a new code.
              </Trans>
            </Text>
          </Alert>
        ) : null}
        <Button type="submit" size="md" loading={sending.isSending}>
          {button}
        </Button>
      </Stack>
    </form>
  );
}
