import { Badge, Group, Stack, Switch, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import IconSearch from '@tabler/icons-react/icons/IconSearch';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { EngagementListQuery } from '@/generated/graphql';
import { moreOf } from '@/shared/api/pages';
import { useFormat } from '@/shared/lib/format';
import { Deadline } from '@/shared/ui/Deadline';
import { ButtonLink, TextLink } from '@/shared/ui/links';
import { ExportButton } from '@/shared/ui/ExportButton';
import { MoreButton } from '@/shared/ui/MoreButton';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { EmptyState, ErrorState, Rows } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import { Select } from '@/shared/ui/choices';
import { filterOf, listQuery, STATES, type Search } from './queries';

type Row = EngagementListQuery['engagements']['nodes'][number];

/** Whose problem is defined by whom, and what waits. */
export function EngagementList({ search }: { search: Search }) {
  const { t } = useLingui();
  const words = useWords();
  const locale = useLocale();
  const navigate = useNavigate();
  const query = useInfiniteQuery(listQuery(search));
  const { data, error } = query;
  const narrow = (change: Partial<Search>): void =>
    void navigate({ to: '/$locale/engagements', params: { locale }, search: { ...search, ...change }, replace: true });
  const isNarrowed = Boolean(search.state ?? search.mine ?? search.text);
  return (
    <>
      <PageHead
        title={t`Definitions`}
        actions={<ExportButton list="engagements" given={{ filter: filterOf(search), orderBy: 'newest' }} />}
      >
        <Trans>Problems that you define or have defined, and offers to do so.</Trans>
      </PageHead>
      <Group mb="md" align="flex-end">
        <TextInput
          label={t`Search`}
          leftSection={<IconSearch size={17} aria-hidden />}
          defaultValue={search.text}
          onBlur={({ currentTarget }) => narrow({ text: currentTarget.value.trim() || undefined })}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter') narrow({ text: currentTarget.value.trim() || undefined });
          }}
        />
        <Select
          label={t`State`}
          placeholder={t`All`}
          clearable
          clearButtonProps={{ 'aria-label': t`All` }}
          data={STATES.map((value) => ({ value, label: words.value('EngagementState', value) }))}
          value={search.state ?? null}
          onChange={(state) => narrow({ state: state ?? undefined })}
        />
        <Switch
          mb={8}
          label={t`Only what waits for me`}
          checked={Boolean(search.mine)}
          onChange={({ currentTarget }) => narrow({ mine: currentTarget.checked || undefined })}
        />
      </Group>
      {error && !data ? <ErrorState error={error} onRetry={() => void query.refetch()} /> : null}
      {!data && !error ? <Rows height={104} /> : null}
      {data?.rows.length === 0 ? (
        <EmptyState
          title={isNarrowed ? t`Nothing fits this choice` : t`No engagement yet`}
          action={
            isNarrowed ? (
              <ButtonLink to="/$locale/engagements" params={{ locale }} variant="default">
                <Trans>Show all</Trans>
              </ButtonLink>
            ) : null
          }
        >
          {isNarrowed ? null : (
            <Trans>
              When an office offers you a problem, or you apply for one that is open to definers, it stands here.
            </Trans>
          )}
        </EmptyState>
      ) : null}
      <Stack gap="sm">
        {data?.rows.map((row) => (
          <One key={row.id} row={row} />
        ))}
      </Stack>
      <MoreButton more={moreOf(query)} />
    </>
  );
}

function One({ row: { id, number, state, problem, definer, dueAt, waitsFor } }: { row: Row }) {
  const { t } = useLingui();
  const words = useWords();
  const locale = useLocale();
  const format = useFormat();
  const isMine = waitsFor.some((wait) => wait.isMine);
  return (
    <Panel p="md">
      <Group justify="space-between" gap="sm">
        <Stack gap={2} flex="1 1 280px" miw={0}>
          <Text size="xs" c="dimmed" fw={600}>
            <bdi>{format.digits(number)}</bdi>
          </Text>
          <TextLink to="/$locale/engagements/$id" params={{ locale, id }} fw={700} c="var(--app-ink)">
            <bdi>{problem?.title ?? t`A problem that is not shown to you yet`}</bdi>
          </TextLink>
          <Text size="sm" c="dimmed">
            <bdi>{format.list([problem?.owner?.name, definer?.name].filter((name) => name !== undefined))}</bdi>
          </Text>
        </Stack>
        <Group gap="xs">
          {isMine ? (
            <Badge color="saffron" variant="light">
              <Trans>Waits for you</Trans>
            </Badge>
          ) : null}
          <Badge variant="light" color={state === 'active' ? 'turquoise' : 'gray'}>
            {words.value('EngagementState', state)}
          </Badge>
          {dueAt && (state === 'active' || state === 'offered') ? <Deadline at={dueAt} /> : null}
        </Group>
      </Group>
    </Panel>
  );
}
