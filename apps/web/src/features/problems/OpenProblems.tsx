import { Badge, Container, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { OpenProblemListDocument } from '@/generated/graphql';
import { moreOf, pagesOf } from '@/shared/api/pages';
import { useReference } from '@/shared/lib/reference';
import { StepsWithForms } from '@/shared/steps/StepsWithForms';
import { MoreButton } from '@/shared/ui/MoreButton';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { EmptyState, ErrorState, Rows } from '@/shared/ui/states';
import { useWords } from '@/shared/words/codes';
import { Select } from '@/shared/ui/choices';

export interface OpenSearch {
  readonly field?: string;
  readonly province?: string;
}

/** Accepted problems that nobody defines yet, in short form, for definers to apply to. */
export function OpenProblems({ search, onSearch }: { search: OpenSearch; onSearch: (search: OpenSearch) => void }) {
  const { t } = useLingui();
  const words = useWords();
  const reference = useReference();
  const filter = { officeField: search.field, province: search.province };
  const pages = useInfiniteQuery(
    pagesOf(OpenProblemListDocument, { first: 20, filter }, ({ openProblems }) => openProblems),
  );
  const { first, rows = [] } = pages.data ?? {};
  return (
    <Container size="lg" px={0}>
      <PageHead title={t`Problems to define`}>
        <Trans>Accepted problems without a definer. Who applies gets to know more once the office chooses it.</Trans>
      </PageHead>
      <Group mb="md" gap="sm" role="search">
        <Select
          label={t`Field`}
          placeholder={t`Any`}
          data={reference.choices('officeFields')}
          value={search.field ?? null}
          onChange={(field) => onSearch({ ...search, field: field ?? undefined })}
          clearable
          searchable
        />
        <Select
          label={t`Province`}
          placeholder={t`Any`}
          data={reference.choices('provinces')}
          value={search.province ?? null}
          onChange={(province) => onSearch({ ...search, province: province ?? undefined })}
          clearable
          searchable
        />
      </Group>
      {pages.error && !first ? (
        <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />
      ) : pages.isPending ? (
        <Rows count={3} height={140} />
      ) : rows.length ? (
        <Stack gap="sm">
          {rows.map(({ id, symptom, officeField, province, confidentiality, nextSteps }) => (
            <Panel key={id}>
              <Stack gap="sm">
                <Text dir="auto" style={{ whiteSpace: 'pre-line' }}>
                  {symptom}
                </Text>
                <Group gap="xs">
                  <Badge variant="light">{reference.label('officeFields', officeField)}</Badge>
                  <Badge variant="light" color="gray">
                    {reference.label('provinces', province)}
                  </Badge>
                  <Badge variant="light" color="gray">
                    {words.value('Confidentiality', confidentiality)}
                  </Badge>
                </Group>
                <StepsWithForms steps={nextSteps} />
              </Stack>
            </Panel>
          ))}
          <MoreButton more={moreOf(pages)} />
        </Stack>
      ) : (
        <EmptyState title={<Trans>No problem looks for a definer now</Trans>}>
          <Trans>You are told when the office offers you one.</Trans>
        </EmptyState>
      )}
    </Container>
  );
}
