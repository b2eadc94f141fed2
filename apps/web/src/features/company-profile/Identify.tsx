import { Group, Stack, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ProfileLanguage } from '@/generated/graphql';
import { useCodeLists } from '@/shared/form/code-lists';
import { useFormat } from '@/shared/lib/format';
import { placeOf } from '@/shared/lib/path';
import { useReference } from '@/shared/lib/reference';
import { TextLink } from '@/shared/ui/links';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import { labelled } from '@/shared/lib/guide';
import { MultiSelect, TagsInput } from '@/shared/ui/choices';
import type { PartProps } from './part';

/** Who the company is: what the registry and its own page say, and a few sentences of its own. */
export function Identify({ organization, form, onChange, guide, isReadOnly }: PartProps) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const locale = useLocale();
  const reference = useReference();
  const listOf = useCodeLists();
  const { id, name, identifiers, province, companyType, headcount, website } = organization;
  const facts = [
    ...identifiers.map(({ scheme, value }) => `${words.value('IdentifierScheme', scheme)}: ${format.digits(value)}`),
    reference.label('provinces', province),
    listOf('companyTypes').find(({ value }) => value === companyType)?.label ?? '',
    headcount ? t`${format.number(headcount)} people` : '',
  ].filter(Boolean);
  const languages = guide('SaveProfileDraftInput', 'languages');
  return (
    <Stack gap="lg">
      <Panel title={name}>
        <Stack gap={4}>
          {facts.map((fact) => (
            <Text key={fact} size="sm">
              {fact}
            </Text>
          ))}
          {website ? (
            <Text size="sm">
              <bdi>{website}</bdi>
            </Text>
          ) : null}
          <Group mt="xs">
            <TextLink to={placeOf(locale, 'organization', id)} size="sm">
              <Trans>Change these on the page of the organization</Trans>
            </TextLink>
          </Group>
        </Stack>
      </Panel>
      <Panel title={t`In a few sentences`}>
        <Stack gap="md">
          <Textarea
            {...labelled(guide('SaveProfileDraftInput', 'summary'))}
            disabled={isReadOnly}
            autosize
            minRows={3}
            dir={form.summary ? 'auto' : undefined}
            value={form.summary}
            onChange={({ currentTarget }) => onChange({ summary: currentTarget.value })}
          />
          <TagsInput
            {...labelled(guide('SaveProfileDraftInput', 'keywords'))}
            disabled={isReadOnly}
            value={[...form.keywords]}
            onChange={(keywords) => onChange({ keywords })}
          />
          <MultiSelect
            {...labelled(languages)}
            disabled={isReadOnly}
            data={(languages?.choices ?? []).map(({ value, label }) => ({ value, label }))}
            value={[...form.languages]}
            onChange={(chosen) => onChange({ languages: chosen as ProfileLanguage[] })}
          />
        </Stack>
      </Panel>
    </Stack>
  );
}
