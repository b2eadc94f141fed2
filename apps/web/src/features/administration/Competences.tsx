import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import {
  AddCompetenceStepDocument,
  AdminCompetencesDocument,
  RestoreCompetenceStepDocument,
  RetireCompetenceStepDocument,
  UpdateCompetenceStepDocument,
  type AdminCompetencesQuery,
} from '@/generated/graphql';
import { act, newKey } from '@/shared/api/act';
import { LANGUAGES } from '@/shared/lib/locale';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { usePress } from '@/shared/sending/use-press';
import { useNames } from '@/shared/words/code-names';
import { FormDialog, type Values } from './FormDialog';
import { Narrow } from './Narrow';
import { Paged, usePaged } from './paged';
import type { TabProps } from './search';

type Competence = AdminCompetencesQuery['page']['nodes'][number];

/** What companies say they can do: the words of matching, kept by the office. */
export function Competences({ search, onSearch }: TabProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { nameOf, technologyCategories } = useNames();
  const [edited, setEdited] = useState<Competence | 'new' | null>(null);
  const list = usePaged(AdminCompetencesDocument, {
    filter: { ...(search.q ? { text: search.q } : {}), ...(search.only ? { technologyCategory: search.only } : {}) },
  });
  const { press: turn } = usePress(({ id, retiredAt }: Competence) => {
    const input = { competenceId: id };
    return retiredAt ? act(RestoreCompetenceStepDocument, { input }) : act(RetireCompetenceStepDocument, { input });
  });
  return (
    <>
      <Narrow
        search={search}
        onSearch={onSearch}
        only={{ label: t`Technology category`, choices: technologyCategories }}
      >
        <Button onClick={() => setEdited('new')}>
          <Trans>Add a competence</Trans>
        </Button>
      </Narrow>
      <Paged list={list} empty={t`No competence is like this`}>
        <Stack gap="sm">
          {list.nodes.map((competence) => {
            const { id, labels, code, technologyCategory, officeFields, retiredAt } = competence;
            const other = locale === 'fa' ? labels.en : labels.fa;
            return (
              <Panel key={id} p="md">
                <Group justify="space-between">
                  <div style={{ minWidth: 0 }}>
                    <Group gap="xs">
                      <Text fw={650}>{labels[locale]}</Text>
                      <Text c="dimmed" component="bdi">
                        {other}
                      </Text>
                      {retiredAt ? (
                        <Badge variant="light" color="gray">
                          <Trans>No longer offered</Trans>
                        </Badge>
                      ) : null}
                      {labels.unsure?.length ? (
                        <Badge variant="light" color="saffron">
                          <Trans>Translation to be checked</Trans>
                        </Badge>
                      ) : null}
                    </Group>
                    <Text size="sm" c="dimmed">
                      <bdi>{code}</bdi> · {[technologyCategory, ...officeFields].map(nameOf).join(' · ')}
                    </Text>
                  </div>
                  <Group gap="xs">
                    <Button size="xs" variant="default" onClick={() => setEdited(competence)}>
                      <Trans>Edit</Trans>
                    </Button>
                    <Button size="xs" variant="default" onClick={() => void turn(competence)}>
                      {retiredAt ? <Trans>Offer again</Trans> : <Trans>Offer no longer</Trans>}
                    </Button>
                  </Group>
                </Group>
              </Panel>
            );
          })}
        </Stack>
      </Paged>
      {edited ? <Edit edited={edited} onClose={() => setEdited(null)} /> : null}
    </>
  );
}

const lines = (value: Values[string] | undefined): string[] =>
  ((value ?? '') as string)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function Edit({ edited, onClose }: { edited: Competence | 'new'; onClose: () => void }) {
  const { t } = useLingui();
  const { technologyCategories, officeFields } = useNames();
  const was = edited === 'new' ? null : edited;
  const names = { fa: t`Persian name`, en: t`English name`, tr: t`Turkish name`, zh: t`Chinese name` };
  const others = {
    fa: t`Other Persian words, one a line`,
    en: t`Other English words, one a line`,
    tr: t`Other Turkish words, one a line`,
    zh: t`Other Chinese words, one a line`,
  };
  const send = (values: Values): Promise<unknown> => {
    const input = {
      fa: values.fa as string,
      en: values.en as string,
      tr: (values.tr as string) || null,
      zh: (values.zh as string) || null,
      technologyCategory: values.technologyCategory as string,
      officeFields: [...(values.officeFields as readonly string[])],
      synonyms: Object.fromEntries(LANGUAGES.map((language) => [language, lines(values[`${language}Words`])])),
    };
    return was
      ? act(UpdateCompetenceStepDocument, { input: { ...input, competenceId: was.id } })
      : act(AddCompetenceStepDocument, { input: { ...input, idempotencyKey: newKey() } });
  };
  return (
    <FormDialog
      title={was ? t`Edit a competence` : t`Add a competence`}
      button={t`Save`}
      values={{
        ...Object.fromEntries(
          LANGUAGES.flatMap((language) => [
            [language, was?.labels[language] ?? ''],
            [`${language}Words`, was?.synonyms[language].join('\n') ?? ''],
          ]),
        ),
        technologyCategory: was?.technologyCategory ?? technologyCategories[0]?.value ?? '',
        officeFields: was?.officeFields ?? [],
      }}
      fields={[
        ...LANGUAGES.map((name) => ({
          name,
          label: names[name],
          isRequired: name === 'fa' || name === 'en',
          dir: 'auto' as const,
        })),
        { name: 'technologyCategory', label: t`Technology category`, choices: technologyCategories, isRequired: true },
        { name: 'officeFields', label: t`Fields`, choices: officeFields, isMany: true },
        ...LANGUAGES.map((language) => ({
          name: `${language}Words`,
          label: others[language],
          isLong: true,
          dir: 'auto' as const,
        })),
      ]}
      onClose={onClose}
      send={send}
    />
  );
}
