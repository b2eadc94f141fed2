import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../ui/Dialog';
import { serverNow } from '../api/clock';
import { useFormat } from '../lib/format';
import { useWords } from '../words/codes';

const DAYS = [1, 3, 7, 14];
const DAY = 86_400_000;

interface Props {
  /** Who is set aside. */
  readonly about?: string | null;
  readonly closesAt?: string | null;
  readonly onClose: () => void;
  readonly onChoose: (until: string) => void;
}

/** Until when a match is set aside: only days before the request closes. */
export function DeferDialog({ about, closesAt, onClose, onChoose }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const [now] = useState(serverNow);
  const closes = closesAt ? Date.parse(closesAt) : Infinity;
  const choices = DAYS.map((days) => new Date(now + days * DAY).toISOString()).filter((at) => Date.parse(at) < closes);
  const [until, setUntil] = useState(choices[0] ?? '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (until) onChoose(until);
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={about ? `${words.step('match.defer')}: ${about}` : words.step('match.defer')}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          {choices.length ? (
            <Radio.Group label={t`It comes back`} value={until} onChange={setUntil}>
              <Stack gap="xs" mt="xs">
                {choices.map((at, place) => (
                  <Radio
                    key={at}
                    value={at}
                    data-autofocus={place === 0 || undefined}
                    label={`${format.relative(at, now)}${format.join}${format.fullDate(at)}`}
                  />
                ))}
              </Stack>
            </Radio.Group>
          ) : (
            <Text>
              <Trans>The request closes within a day; it can no longer be set aside.</Trans>
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Back</Trans>
            </Button>
            {choices.length ? <Button type="submit">{words.step('match.defer')}</Button> : null}
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
