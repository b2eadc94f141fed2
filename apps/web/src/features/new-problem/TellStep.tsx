import { Alert, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import IconBulb from '@tabler/icons-react/icons/IconBulb';
import { FileField } from '@/shared/files/FileField';
import { useReference } from '@/shared/lib/reference';
import { Select } from '@/shared/ui/choices';
import { Alike, Suggestions } from './Alike';
import { Question, Words, WordsOrUnknown } from './answers';
import { useProblemForm } from './problem-form';

/** What goes wrong, and where. */
export function TellStep({ id }: { id: string | undefined }) {
  const { draft, set, about, isUnknown } = useProblemForm();
  const reference = useReference();
  return (
    <Stack gap="lg">
      <Alert color="lapis" variant="light" icon={<IconBulb aria-hidden />} radius="md">
        <Trans>
          Name no solution yet: “the bearings fail every six weeks” finds better answers than “we need new bearings”.
        </Trans>
      </Alert>
      <TextInput
        {...about('title')}
        value={draft.title ?? ''}
        onChange={({ currentTarget }) => set('title', currentTarget.value || null)}
      />
      <Words name="symptom" rows={5} />
      <Alike id={id} />
      <Stack gap="sm">
        <Title order={3} fz="md">
          <Trans>Photos and a spoken note</Trans>
        </Title>
        <Text size="sm" c="dimmed">
          {id ? (
            <Trans>Photos are made smaller before they are sent.</Trans>
          ) : (
            <Trans>Write a few words first; then you can add photos.</Trans>
          )}
        </Text>
        <FileField holder="problem" id={id} hasSound />
      </Stack>
      <WordsOrUnknown name="whereWhen" />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          {...about('province')}
          data={reference.choices('provinces')}
          value={draft.province}
          onChange={(province) => set('province', province)}
          searchable
          clearable
        />
        <TextInput
          {...about('placeText')}
          value={draft.placeText ?? ''}
          onChange={({ currentTarget }) => set('placeText', currentTarget.value || null)}
        />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Question name="officeField">
          <Select
            {...about('officeField')}
            data={reference.choices('officeFields')}
            value={draft.officeField}
            onChange={(code) => set('officeField', code)}
            disabled={isUnknown('officeField')}
            searchable
            clearable
          />
          <Suggestions id={id} name="officeField" />
        </Question>
        <Question name="isicDivision">
          <Select
            {...about('isicDivision')}
            data={reference.choices('isicDivisions')}
            value={draft.isicDivision}
            onChange={(code) => set('isicDivision', code)}
            disabled={isUnknown('isicDivision')}
            searchable
            clearable
          />
          <Suggestions id={id} name="isicDivision" />
        </Question>
      </SimpleGrid>
    </Stack>
  );
}
