import { ActionIcon, Badge, Group, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import IconTrash from '@tabler/icons-react/icons/IconTrash';
import { memo, useState } from 'react';
import { useReference } from '@/shared/lib/reference';
import { useFormat } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';
import { labelled, type Guide } from '@/shared/lib/guide';
import { MultiSelect, Select, TagsInput } from '@/shared/ui/choices';
import { isHalf, type CapabilityForm } from './profile';
import { ASKS_EVIDENCE, READINESS } from './readiness';
import { useCompetenceNames, useFoundCompetences } from './use-competences';

interface Props {
  readonly capability: CapabilityForm;
  readonly guide: Guide;
  readonly isReadOnly: boolean;
  readonly onChange: (capability: CapabilityForm) => void;
  readonly onRemove: (key: string) => void;
}

const INPUT = 'CapabilityInput';

/** One thing the company can do: a sentence, what it is found by, how ready it is and what shows it. */
export const CapabilityCard = memo(function CapabilityCard({
  capability,
  guide,
  isReadOnly,
  onChange,
  onRemove,
}: Props) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const reference = useReference();
  const [typed, setTyped] = useState('');
  const nameOf = useCompetenceNames(capability.competences);
  const found = useFoundCompetences(typed);
  const set = (part: Partial<CapabilityForm>): void => onChange({ ...capability, ...part });
  const fieldOf = (name: string) => ({ ...labelled(guide(INPUT, name)), disabled: isReadOnly });
  const chosen = capability.competences.map((code) => ({ value: code, label: nameOf(code) }));
  const competences = [...chosen, ...found.filter(({ value }) => !capability.competences.includes(value))];
  const levels = READINESS.map(({ level, says }) => ({
    value: String(level),
    label: `${format.number(level)} · ${i18n._(says)}`,
  }));
  const remove = (): void => {
    const isWritten = capability.statement.trim() || capability.evidence.trim() || capability.competences.length;
    if (!isWritten || confirm(t`Remove this capability with what you wrote of it?`)) onRemove(capability.key);
  };
  const needsProof = (capability.trlTo ?? 0) >= ASKS_EVIDENCE && !capability.evidence.trim();
  return (
    <Panel>
      <Stack gap="md">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Group gap="xs">
            {capability.competences.map((code) => (
              <Badge key={code} variant="light" size="lg">
                {nameOf(code)}
              </Badge>
            ))}
            {isHalf(capability) ? (
              <Text size="sm" c="var(--app-warn)">
                <Trans>Kept once it has a sentence and a competence</Trans>
              </Text>
            ) : null}
          </Group>
          {isReadOnly ? null : (
            <ActionIcon variant="subtle" color="gray" size={36} aria-label={t`Remove this capability`} onClick={remove}>
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          )}
        </Group>
        <Textarea
          {...fieldOf('statement')}
          autosize
          minRows={2}
          dir={capability.statement ? 'auto' : undefined}
          value={capability.statement}
          onChange={({ currentTarget }) => set({ statement: currentTarget.value })}
        />
        <MultiSelect
          {...fieldOf('competences')}
          maxLength={undefined}
          searchable
          hidePickedOptions
          maxValues={guide(INPUT, 'competences')?.maxItems ?? undefined}
          data={competences}
          // The API has searched already, by synonyms too.
          filter={({ options }) => options}
          searchValue={typed}
          onSearchChange={setTyped}
          value={[...capability.competences]}
          onChange={(codes) => set({ competences: codes })}
          nothingFoundMessage={t`Nothing found`}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select
            label={t`The furthest that is true today`}
            disabled={isReadOnly}
            clearable
            data={levels}
            value={capability.trlTo ? String(capability.trlTo) : null}
            onChange={(level) => {
              const trlTo = level ? Number(level) : null;
              set({ trlTo, trlFrom: trlTo === null ? null : Math.min(capability.trlFrom ?? trlTo, trlTo) });
            }}
          />
          <Select
            label={t`The earliest from which you take work on`}
            allowDeselect={false}
            disabled={isReadOnly || !capability.trlTo}
            data={levels.filter(({ value }) => Number(value) <= (capability.trlTo ?? 0))}
            value={capability.trlFrom ? String(capability.trlFrom) : null}
            onChange={(level) => set({ trlFrom: level ? Number(level) : null })}
          />
        </SimpleGrid>
        <Textarea
          {...fieldOf('evidence')}
          autosize
          minRows={1}
          dir={capability.evidence ? 'auto' : undefined}
          value={capability.evidence}
          onChange={({ currentTarget }) => set({ evidence: currentTarget.value })}
        />
        {needsProof ? (
          <Text size="sm" c="var(--app-warn)">
            <Trans>At this readiness please say what shows it: a project, a test or a certificate.</Trans>
          </Text>
        ) : null}
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select
            {...fieldOf('technologyCategory')}
            maxLength={undefined}
            clearable
            searchable
            data={reference.choices('technologyCategories')}
            value={capability.technologyCategory}
            onChange={(technologyCategory) => set({ technologyCategory })}
          />
          <MultiSelect
            {...fieldOf('isicDivisions')}
            maxLength={undefined}
            searchable
            hidePickedOptions
            data={reference.choices('isicDivisions')}
            value={[...capability.isicDivisions]}
            onChange={(isicDivisions) => set({ isicDivisions })}
          />
        </SimpleGrid>
        <TagsInput
          {...fieldOf('keywords')}
          value={[...capability.keywords]}
          onChange={(keywords) => set({ keywords })}
        />
      </Stack>
    </Panel>
  );
});
