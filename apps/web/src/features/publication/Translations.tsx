import { Alert, Badge, Button, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent, type ReactNode } from 'react';
import { SaveRfpTranslationStepDocument, type RfpLanguage } from '@/generated/graphql';
import { act } from '@/shared/api/act';
import type { Forms } from '@/shared/form/form';
import { useKept } from '@/shared/form/use-kept';
import written from '@/shared/form/written.module.css';
import { useFormat } from '@/shared/lib/format';
import { LANGUAGES } from '@/shared/lib/locale';
import { useSending } from '@/shared/sending/use-sending';
import { useWords } from '@/shared/words/codes';
import { Select } from '@/shared/ui/choices';
import type { Draft } from './draft';
import classes from './Publication.module.css';

/** The teaser and the requirements in another language, beside the original. */
export function Translations({ rfp, forms }: { rfp: Draft; forms: Forms }) {
  const { t } = useLingui();
  const words = useWords();
  const others = LANGUAGES.filter((language) => language !== rfp.language);
  const [language, setLanguage] = useState<RfpLanguage>(others[0] ?? 'en');
  const known = rfp.translations.find((wording) => wording.language === language);
  return (
    <Stack gap="md">
      <Title order={2} fz="xl">
        <Trans>Translations</Trans>
      </Title>
      <Group align="flex-end">
        <Select
          label={t`Into which language`}
          data={others.map((value) => ({ value, label: words.value('RfpLanguage', value) }))}
          value={language}
          onChange={(chosen) => setLanguage(chosen ?? language)}
          allowDeselect={false}
        />
        {known ? (
          <Badge variant="light" color={known.isOutdated ? 'saffron' : 'turquoise'} mb={8}>
            {known.isOutdated ? <Trans>The original has changed since</Trans> : <Trans>Up to date</Trans>}
          </Badge>
        ) : null}
        {known?.by ? (
          <Badge variant="light" color="gray" mb={8}>
            {words.value('Translator', known.by)}
          </Badge>
        ) : null}
      </Group>
      <Wording key={language} rfp={rfp} language={language} forms={forms} />
    </Stack>
  );
}

interface Written {
  readonly title: string;
  readonly summary: string;
  readonly said: Readonly<Record<string, { readonly text: string; readonly acceptanceTest: string }>>;
}

const writtenOf = (known: Draft['translations'][number] | undefined): Written => ({
  title: known?.title ?? '',
  summary: known?.summary ?? '',
  said: Object.fromEntries(
    (known?.requirements ?? []).map(({ id, text, acceptanceTest }) => [
      id,
      { text: text ?? '', acceptanceTest: acceptanceTest ?? '' },
    ]),
  ),
});

function Wording({ rfp, language, forms }: { rfp: Draft; language: RfpLanguage; forms: Forms }) {
  const { t } = useLingui();
  const format = useFormat();
  const known = rfp.translations.find((wording) => wording.language === language);
  const requirements = rfp.content?.requirements ?? [];
  const [kept, keep] = useKept<Written>(`translation.${rfp.id}.${language}`);
  const shown = kept ?? writtenOf(known);
  const { title, summary, said } = shown;
  const labelOf = (input: string, name: string): string =>
    forms.get(input)?.find((field) => field.name === name)?.label ?? name;
  const { send, isSending, fault } = useSending(async () => {
    const wordings = requirements.flatMap(({ id }) => {
      const { text = '', acceptanceTest = '' } = said[id ?? ''] ?? {};
      return id && text.trim() ? [{ requirementId: id, text, acceptanceTest: acceptanceTest || undefined }] : [];
    });
    await act(SaveRfpTranslationStepDocument, {
      input: {
        rfpId: rfp.id,
        language,
        revision: rfp.draftRevision ?? 0,
        title: title.trim(),
        summary: summary.trim(),
        requirements: wordings,
      },
    });
    keep(undefined);
    notifications.show({ message: t`The translation is saved.`, color: 'turquoise' });
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send();
  };
  const change = (id: string, part: Partial<{ text: string; acceptanceTest: string }>): void =>
    keep({ ...shown, said: { ...said, [id]: { text: '', acceptanceTest: '', ...said[id], ...part } } });
  const input = { input: written.written };
  return (
    <form onSubmit={submit}>
      <Pair original={rfp.title}>
        <TextInput
          label={labelOf('SaveRfpDraftInput', 'title')}
          value={title}
          onChange={({ currentTarget }) => keep({ ...shown, title: currentTarget.value })}
          classNames={input}
          required
        />
      </Pair>
      <Pair original={rfp.content?.summary}>
        <Textarea
          label={labelOf('RfpContentInput', 'summary')}
          value={summary}
          onChange={({ currentTarget }) => keep({ ...shown, summary: currentTarget.value })}
          classNames={input}
          autosize
          minRows={3}
          required
        />
      </Pair>
      {requirements.map(({ id, text, acceptanceTest }, at) => {
        const figure = format.number(at + 1);
        const name = `${labelOf('RfpContentInput', 'requirements')} ${figure}`;
        return id ? (
          <Pair key={id} original={[text, acceptanceTest].filter(Boolean).join('\n')}>
            <Stack gap="xs">
              <Textarea
                label={name}
                value={said[id]?.text ?? ''}
                onChange={({ currentTarget }) => change(id, { text: currentTarget.value })}
                classNames={input}
                autosize
              />
              <TextInput
                label={`${labelOf('RfpRequirementInput', 'acceptanceTest')} ${figure}`}
                value={said[id]?.acceptanceTest ?? ''}
                onChange={({ currentTarget }) => change(id, { acceptanceTest: currentTarget.value })}
                classNames={input}
              />
            </Stack>
          </Pair>
        ) : null;
      })}
      {fault ? (
        <Alert color="pomegranate" role="alert" mt="md">
          {fault}
        </Alert>
      ) : null}
      <Group mt="md">
        <Button type="submit" loading={isSending}>
          <Trans>Save the translation</Trans>
        </Button>
        {kept ? (
          <Button variant="default" onClick={() => keep(undefined)}>
            <Trans>Discard what is not saved</Trans>
          </Button>
        ) : null}
      </Group>
    </form>
  );
}

const Pair = ({ original, children }: { original?: string | null; children: ReactNode }) => (
  <div className={classes.pair}>
    <div>
      <Text size="xs" c="dimmed">
        <Trans>Original</Trans>
      </Text>
      <Text size="sm" dir="auto" style={{ whiteSpace: 'pre-line' }}>
        {original}
      </Text>
    </div>
    {children}
  </div>
);
