import { Alert, Button, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { latinDigits } from '@/shared/lib/digits';
import { useSending } from '@/shared/sending/use-sending';
import { ClockHelp } from '@/shared/ui/ClockHelp';

interface Props {
  readonly label: string;
  readonly button: ReactNode;
  readonly send: (code: string) => Promise<void>;
}

/** Asks for a code. One that is not taken is most often the telephone's clock, so the right time stands beside it. */
export function CodeForm({ label, button, send }: Props) {
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
            <ClockHelp />
          </Alert>
        ) : null}
        <Button type="submit" size="md" loading={sending.isSending}>
          {button}
        </Button>
      </Stack>
    </form>
  );
}
