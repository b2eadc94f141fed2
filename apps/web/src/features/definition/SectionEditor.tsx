import { List, Stack, Text, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useMemo } from 'react';
import {
  DismissFindingStepDocument,
  RestoreFindingStepDocument,
  type DefinitionSectionKey,
  type Locale,
} from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { FileField } from '@/shared/files/FileField';
import { Conflict } from '@/shared/form/Conflict';
import { Fields } from '@/shared/form/Fields';
import { Findings, type FindingActions } from '@/shared/form/Findings';
import { isEmpty, type Forms } from '@/shared/form/form';
import { FormContext } from '@/shared/form/form-context';
import { useContent } from '@/shared/form/use-content';
import { SaveState } from '@/shared/ui/SaveState';
import { saveSection } from './save-section';
import { fieldOf, findingsOf, inputOf, labelOf, partOf, revisionOf, type Definition, type Found } from './sections';

interface Props {
  readonly definition: Definition;
  readonly section: DefinitionSectionKey;
  readonly findings: readonly Found[];
  readonly forms: Forms;
  readonly language: Locale;
}

/** Where data and samples are told, what shows them is attached. */
const WITH_FILES: DefinitionSectionKey = 'evidence';

export const findingActions = (definitionId: string): FindingActions => ({
  dismiss: (key, reason, note) => act(DismissFindingStepDocument, { input: { definitionId, key, reason, note } }),
  restore: (key) => act(RestoreFindingStepDocument, { input: { definitionId, key } }),
});

/** One section as it is written: its questions, its fields, and beside each what the check found. */
export function SectionEditor({ definition, section, findings, forms, language }: Props) {
  const { id } = definition;
  const input = inputOf(forms, section);
  const content = useContent({
    name: `definition.${id}.${section}`,
    value: partOf(definition.content, section),
    revision: revisionOf(definition, section),
    save: (value, revision) => saveSection({ id, section, language, forms }, value, revision),
  });
  const here = findingsOf(findings, section);
  const actions = useMemo(() => findingActions(id), [id]);
  const place = {
    forms,
    beside: (path: string, text: unknown) => (
      <Findings findings={here.filter(({ field }) => field === `${section}.${path}`)} text={text} actions={actions} />
    ),
  };
  const questions = fieldOf(forms, section)?.questions ?? [];
  const conflict = content.conflict ?? content.merging;
  return (
    <FormContext.Provider value={place}>
      <Title order={2} fz="xl">
        {labelOf(forms, section)}
      </Title>
      <SaveState state={content.state} />
      {conflict ? (
        <Conflict
          input={input}
          mine={content.value}
          {...conflict}
          isMerging={!content.conflict}
          onMine={content.keepMine}
          onTheirs={content.takeTheirs}
          onTogether={content.together}
        />
      ) : null}
      {questions.length ? (
        <Stack gap={4} mb="md">
          <Text size="sm" fw={600}>
            {isEmpty(content.value) ? <Trans>Begin with these two questions:</Trans> : <Trans>It answers:</Trans>}
          </Text>
          <List size="sm" c="dimmed" withPadding>
            {questions.map((question) => (
              <List.Item key={question}>{question}</List.Item>
            ))}
          </List>
        </Stack>
      ) : null}
      <Findings findings={here.filter(({ field }) => field === section)} actions={actions} />
      <Fields input={input} value={content.value} onChange={content.write} />
      {section === WITH_FILES ? (
        <Stack gap="sm" mt="lg">
          <Title order={3} fz="md">
            <Trans>Photos, drawings and files</Trans>
          </Title>
          <Text size="sm" c="dimmed">
            <Trans>What is signed names them; others read them with the definition.</Trans>
          </Text>
          <FileField holder="definition" id={id} />
        </Stack>
      ) : null}
    </FormContext.Provider>
  );
}
