import { Alert, Button, Group, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { AddPastProjectDocument } from '@/generated/graphql';
import { act, newKey } from '@/shared/api/act';
import { useFormat } from '@/shared/lib/format';
import { typedYear } from '@/shared/lib/year';
import { useSending } from '@/shared/sending/use-sending';
import { useWords } from '@/shared/words/codes';

export function AddProject({ organizationId, onDone }: { organizationId: string; onDone: () => void }) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const [text, setText] = useState({ title: '', client: '', abstract: '', year: '' });
  const year = typedYear(text.year);
  const { send, of, fault, isSending } = useSending(async () => {
    const given = { title: text.title, client: text.client || null, abstract: text.abstract || null, year };
    await act(AddPastProjectDocument, { input: { ...given, organizationId, idempotencyKey: newKey() } });
    onDone();
  }, Object.keys(text));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send();
  };
  const bind = (name: keyof typeof text) => ({
    label: words.field('AddPastProjectInput', name),
    value: text[name],
    error: of(name),
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => {
      const { value } = currentTarget;
      setText((now) => ({ ...now, [name]: value }));
    },
  });
  return (
    <form onSubmit={submit}>
      <Stack gap="md" mt="md">
        <TextInput {...bind('title')} required />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            {...bind('year')}
            description={format.reading.calendar === 'persian' ? t`Such as 1403` : t`Such as 2024`}
            required
            inputMode="numeric"
          />
          <TextInput {...bind('client')} />
        </SimpleGrid>
        <Textarea {...bind('abstract')} autosize minRows={3} />
        {fault ? (
          <Alert color="pomegranate" role="alert">
            {fault}
          </Alert>
        ) : null}
        <Group>
          <Button type="submit" loading={isSending}>
            {t`Add a project`}
          </Button>
          <Button variant="default" onClick={onDone}>
            <Trans>Back</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
