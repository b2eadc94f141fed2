import { SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useMantineColorScheme } from '@mantine/core';
import { i18n } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useId, useMemo, type ReactNode } from 'react';
import { UpdateMeStepDocument, type UpdateMeInput } from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { queryClient } from '@/shared/api/query';
import { FormFault } from '@/shared/sending/FormFault';
import { useSending } from '@/shared/sending/use-sending';
import { readingOf, tagOf, useFormat } from '@/shared/lib/format';
import { LANGUAGE_NAMES } from '@/shared/lib/locale';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { viewerQuery } from '@/shared/viewer/viewer';
import { useWords } from '@/shared/words/codes';
import { Select } from '@/shared/ui/choices';
import type { Me } from './settings-query';
import { useInTurn } from './use-in-turn';

/** Language, calendar, digits, money and zone: saved as soon as they are chosen, and seen at once. */
export function Preferences({ me }: { me: Me }) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const locale = useLocale();
  const navigate = useNavigate();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  const sending = useSending(
    async (input: UpdateMeInput) => {
      await act(UpdateMeStepDocument, { input });
      const { me: renewed } = await queryClient.fetchQuery({ ...viewerQuery, staleTime: 0 });
      i18n.activate(locale, [tagOf(readingOf(locale, renewed))]);
      if (input.locale && input.locale !== locale)
        await navigate({ to: '/$locale/account', params: { locale: input.locale }, replace: true });
    },
    ['name', 'timeZone'],
  );
  const save = useInTurn(sending.send);
  const choice = (type: string, codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: words.value(type, code) }));
  return (
    <Panel>
      <Stack gap="lg">
        <TextInput
          label={t`Your name`}
          defaultValue={me.name}
          error={sending.of('name')}
          onBlur={({ currentTarget: { value } }) =>
            value.trim() && value.trim() !== me.name && save({ name: value.trim() })
          }
        />
        <Row label={<Trans>Language</Trans>}>
          {(id) => (
            <SegmentedControl
              aria-labelledby={id}
              value={me.locale}
              onChange={(value) => save({ locale: value })}
              data={(['fa', 'en'] as const).map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
            />
          )}
        </Row>
        <Row label={<Trans>Calendar</Trans>} example={format.date(new Date())}>
          {(id) => (
            <SegmentedControl
              aria-labelledby={id}
              value={format.reading.calendar}
              onChange={(value) => save({ calendar: value as Me['calendar'] })}
              data={choice('Calendar', ['persian', 'gregorian'])}
            />
          )}
        </Row>
        <Row label={<Trans>Digits</Trans>} example={format.number(1405)}>
          {(id) => (
            <SegmentedControl
              aria-labelledby={id}
              value={format.reading.digits}
              onChange={(value) => save({ digits: value as Me['digits'] })}
              data={choice('Digits', ['persian', 'latin'])}
            />
          )}
        </Row>
        <Row label={<Trans>Money</Trans>}>
          {(id) => (
            <SegmentedControl
              aria-labelledby={id}
              value={format.reading.money}
              onChange={(value) => save({ money: value as Me['money'] })}
              data={choice('MoneyUnit', ['toman', 'rial'])}
            />
          )}
        </Row>
        <Row label={<Trans>Colours</Trans>}>
          {(id) => (
            <SegmentedControl
              aria-labelledby={id}
              value={colorScheme}
              onChange={(value) => setColorScheme(value)}
              data={[
                { value: 'auto', label: t`As the device` },
                { value: 'light', label: t`Light` },
                { value: 'dark', label: t`Dark` },
              ]}
            />
          )}
        </Row>
        <Select
          label={t`Time zone`}
          description={t`Deadlines are shown in it, and in Iran's time beside it.`}
          data={zones}
          value={me.timeZone}
          searchable
          dir="ltr"
          error={sending.of('timeZone')}
          onChange={(value) => value && save({ timeZone: value })}
        />
        <FormFault>{sending.fault}</FormFault>
        <Text size="sm" c="dimmed" role="status">
          {sending.isSending ? <Trans>Saving…</Trans> : <Trans>What you choose is saved at once.</Trans>}
        </Text>
      </Stack>
    </Panel>
  );
}

interface RowProps {
  readonly label: ReactNode;
  readonly example?: string;
  readonly children: (labelId: string) => ReactNode;
}

function Row({ label, example, children }: RowProps) {
  const id = useId();
  return (
    <Stack gap={6} align="flex-start">
      <Text id={id} size="sm" fw={550}>
        {label}
      </Text>
      {children(id)}
      {example ? (
        <Text size="sm" c="dimmed">
          {example}
        </Text>
      ) : null}
    </Stack>
  );
}
