import { Container, Stack, Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import IconPlus from '@tabler/icons-react/icons/IconPlus';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ProblemListDocument, type ProblemListQuery } from '@/generated/graphql';
import { moreOf, pagesOf } from '@/shared/api/pages';
import { pathOf, placeOf } from '@/shared/lib/path';
import { useReference } from '@/shared/lib/reference';
import { StepsWithForms } from '@/shared/steps/StepsWithForms';
import { ButtonLink } from '@/shared/ui/links';
import { ExportButton } from '@/shared/ui/ExportButton';
import { MoreButton } from '@/shared/ui/MoreButton';
import { PageHead } from '@/shared/ui/PageHead';
import { EmptyState, ErrorState, Rows } from '@/shared/ui/states';
import { ThingCard } from '@/shared/ui/ThingCard';
import { useLocale } from '@/shared/ui/use-locale';
import { WaitsFor } from '@/shared/ui/WaitsFor';
import { hasCapacity, mayBegin, useViewer } from '@/shared/viewer/viewer';
import { useWords } from '@/shared/words/codes';
import { Filters } from './Filters';
import { filterOf, type ListSearch } from './list-search';

type Row = ProblemListQuery['problems']['nodes'][number];

interface Props {
  readonly search: ListSearch;
  readonly onSearch: (search: ListSearch) => void;
}

/** Problems that one may read; the office takes and refers them from here. */
export function ProblemList({ search, onSearch }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const words = useWords();
  const reference = useReference();
  const viewer = useViewer();
  const given = { filter: filterOf(search), orderBy: search.order ?? 'newest' } as const;
  const pages = useInfiniteQuery(pagesOf(ProblemListDocument, { first: 20, ...given }, ({ problems }) => problems));
  const { first, rows = [] } = pages.data ?? {};
  const total = first?.problems.totalCount;
  const count = total?.count;
  const mayPost = mayBegin(viewer, 'problem.create');
  return (
    <Container size="lg" px={0}>
      <PageHead
        title={hasCapacity(viewer, 'office') ? t`Problems` : t`Your problems`}
        isPending={pages.isPending}
        actions={
          <>
            {hasCapacity(viewer, 'definer') ? (
              <ButtonLink to={pathOf(locale, '/problems/open')} variant="default">
                <Trans>Problems to define</Trans>
              </ButtonLink>
            ) : null}
            {rows.length || pages.isPending ? <ExportButton list="problems" given={given} /> : null}
            {mayPost ? (
              <ButtonLink to={pathOf(locale, '/problems/new')} leftSection={<IconPlus size={18} aria-hidden />}>
                <Trans>Post a problem</Trans>
              </ButtonLink>
            ) : null}
          </>
        }
      >
        {total && count !== undefined ? (
          <Text>
            <Plural value={count} one="# problem" other="# problems" />
            {total.isCapped ? <Trans> or more</Trans> : null}
          </Text>
        ) : null}
      </PageHead>
      <Filters search={search} facets={first?.problems.facets ?? []} onChange={onSearch} />
      {pages.error && !first ? (
        <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />
      ) : pages.isPending ? (
        <Rows count={4} height={148} />
      ) : rows.length ? (
        <Stack gap="sm" aria-busy={pages.isFetching}>
          {rows.map((problem) => (
            <ThingCard
              key={problem.id}
              to={placeOf(locale, 'problem', problem.id)}
              number={problem.number}
              title={problem.title ?? <Trans>Without a title</Trans>}
              state={words.value('ProblemState', problem.state)}
              about={
                <bdi>
                  {[
                    problem.owner?.name,
                    reference.label('officeFields', problem.officeField),
                    reference.label('provinces', problem.province),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </bdi>
              }
              stageType="ProblemStageKind"
              stages={problem.stages}
              actions={
                problem.state === 'draft' ? (
                  <ButtonLink to={editOf(locale, problem.id)} variant="light">
                    {words.step('problem.edit')}
                  </ButtonLink>
                ) : isForTriage(problem) ? (
                  <StepsWithForms steps={problem.nextSteps} shown={2} except={NOT_HERE} />
                ) : null
              }
            >
              <WaitsFor waits={problem.waitsFor} />
            </ThingCard>
          ))}
          <MoreButton more={moreOf(pages)} />
        </Stack>
      ) : (
        <Nothing isNarrowed={Object.keys(search).some((key) => key !== 'order')} mayPost={mayPost} />
      )}
    </Container>
  );
}

/** Done on the page of the problem. */
const NOT_HERE = ['problem.assign', 'problem.remark', 'problem.withdraw'];

/** An office decides from the list what waits for it. */
const isForTriage = ({ waitsFor, nextSteps }: Pick<Row, 'waitsFor' | 'nextSteps'>): boolean =>
  waitsFor.some(({ role, isMine }) => role === 'office' && isMine) && nextSteps.some(({ isPrimary }) => isPrimary);

const editOf = (locale: string, id: string): string => `${placeOf(locale, 'problem', id)}/edit`;

function Nothing({ isNarrowed, mayPost }: { isNarrowed: boolean; mayPost: boolean }) {
  const locale = useLocale();
  return isNarrowed ? (
    <EmptyState title={<Trans>No problem fits these filters</Trans>}>
      <Trans>Drop one of them, or search for another word.</Trans>
    </EmptyState>
  ) : (
    <EmptyState
      title={<Trans>There are no problems here yet</Trans>}
      action={
        mayPost ? (
          <ButtonLink to={pathOf(locale, '/problems/new')}>
            <Trans>Post a problem</Trans>
          </ButtonLink>
        ) : null
      }
    >
      <Trans>What your organization posts, and what its office gets, is listed here.</Trans>
    </EmptyState>
  );
}
