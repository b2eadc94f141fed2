import { Button, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import IconKeyboard from '@tabler/icons-react/icons/IconKeyboard';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { notifications } from '@mantine/notifications';
import { useFormat } from '@/shared/lib/format';
import { useKeysOn } from '@/shared/lib/single-keys';
import { ExportButton } from '@/shared/ui/ExportButton';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState, Rows } from '@/shared/ui/states';
import { useWords } from '@/shared/words/codes';
import { SidePanel } from '@/shared/ui/Dialog';
import { MarkedBar, useMarked } from './Bulk';
import { Filters } from './Filters';
import { Gone } from './Gone';
import { useQueueKeys } from './keys';
import { MatchPanel } from './MatchPanel';
import { approvalOf, aroundOf, queueOf, stepOf, type QueueMatch } from './queue';
import classes from './Queue.module.css';
import { NothingWaits } from './NothingWaits';
import { QueueDialogs, type Asked } from './QueueDialogs';
import { QueueList } from './QueueList';
import { NO_FILTER, variablesOf, type QueueSearch, type QueueVariables } from './search';
import { useDecisions } from './use-decisions';
import { useChanges, useRowFocus } from './use-queue';

interface Props {
  readonly search: QueueSearch;
  readonly onSearch: (patch: Partial<QueueSearch>, how?: { push?: boolean }) => void;
}

/** Many decisions, fast and well: list, reasons beside it, keys for all of it. */
export function ReviewQueue({ search, onSearch }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const isNarrow = useMediaQuery('(max-width: 61.99em)', false, { getInitialValueInEffect: false });
  const { match: _, ...narrowed } = search;
  const narrowedKey = JSON.stringify(narrowed);
  const variables = useMemo(() => variablesOf(narrowed), [narrowedKey]);
  const query = useInfiniteQuery(queueOf(variables));
  const around = useQuery(aroundOf(variables)).data;
  const focusNext = useRowFocus();
  const decisions = useDecisions((id) => {
    if (isNarrow) return;
    focusNext.current = id;
    onSearch({ match: id });
  });
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<Asked>(null);
  const [hasKeys, setKeys] = useKeysOn();

  const { gone } = decisions;
  const rows = useMemo(() => {
    const all = query.data?.pages.flatMap(({ reviewQueue }) => reviewQueue.nodes) ?? [];
    return [...new Map(all.map((match) => [match.id, match])).values()].filter(({ id }) => !gone.has(id));
  }, [query.data, gone]);
  const chosen = rows.find(({ id }) => id === search.match) ?? (search.match || isNarrow ? undefined : rows[0]);
  const markedRows = rows.filter(({ id }) => marked.has(id));
  const isElsewhere = Boolean(
    search.match && !chosen && query.isSuccess && !query.isFetching && !gone.has(search.match),
  );
  const bulk = useMarked(markedRows, decisions, () => setMarked(new Set()));

  useChanges(rows);

  const select = useCallback((id: string) => onSearch({ match: id }, { push: isNarrow }), [onSearch, isNarrow]);
  const mark = useCallback(
    (id: string) => setMarked((was) => new Set(was.has(id) ? [...was].filter((one) => one !== id) : [...was, id])),
    [],
  );
  const neighbour = (by: 1 | -1): QueueMatch | undefined => rows[rows.findIndex(({ id }) => id === chosen?.id) + by];
  const goTo = (match: QueueMatch | undefined): void => {
    focusNext.current = match?.id ?? null;
    onSearch({ match: match?.id });
  };
  /** After a decision the next row, or the one before where it was the last. */
  const goOn = (): void => (isNarrow ? onSearch({ match: undefined }) : goTo(neighbour(1) ?? neighbour(-1)));

  const approve = (): void => {
    const step = chosen && approvalOf(chosen);
    if (!step) return;
    if (chosen && stepOf(chosen, 'match.approveOverBudget')) return setAsked('approve');
    const [refusal] = step.refusals;
    if (refusal) return void notifications.show({ message: words.refusal(refusal), color: 'pomegranate' });
    goOn();
    void decisions.take(chosen, step);
  };
  const ask = (what: 'reject' | 'defer'): void => {
    if (chosen && stepOf(chosen, `match.${what}`)?.refusals.length === 0) setAsked(what);
  };
  const keys = {
    move: (by: 1 | -1) => goTo(neighbour(by) ?? chosen),
    approve: () => (markedRows.length ? void bulk.approve() : approve()),
    defer: () => (markedRows.length ? bulk.askDefer() : ask('defer')),
    reject: () => (markedRows.length ? bulk.askReject() : ask('reject')),
    mark: () => chosen && mark(chosen.id),
    undo: () => void decisions.undo(),
    unmark: () => setMarked(new Set()),
    help: () => setAsked('keys'),
  };
  const queue = useQueueKeys(keys, hasKeys);
  const panel = chosen ? (
    <MatchPanel
      match={chosen}
      hasKeys={hasKeys && !isNarrow}
      onApprove={approve}
      onReject={() => ask('reject')}
      onDefer={() => ask('defer')}
    />
  ) : isElsewhere && search.match ? (
    <Gone id={search.match} />
  ) : null;
  const isEmptyYet = query.isPlaceholderData && !rows.length;
  const rfp = search.rfp ? rows[0]?.rfp : undefined;

  return (
    <>
      <PageHead
        title={t`Review queue`}
        isPending={!around}
        actions={
          <Actions
            variables={variables}
            onAbove={rfp ? () => setAsked('above') : undefined}
            onKeys={() => setAsked('keys')}
          />
        }
      >
        {around ? <Count of={around.reviewQueue.totalCount} /> : null}
      </PageHead>
      <Filters search={search} facets={around?.reviewQueue.facets ?? []} onSearch={onSearch} />
      <VisuallyHidden role="status" aria-live="polite">
        {decisions.said}
      </VisuallyHidden>
      {query.isError && !query.data ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isPending || isEmptyYet ? <Rows count={6} height={92} /> : null}
      {query.data && !isEmptyYet ? (
        <div className={classes.split} ref={queue}>
          <div>
            {rows.length ? (
              <QueueList
                rows={rows}
                order={variables.orderBy}
                chosen={chosen?.id}
                marked={marked}
                onSelect={select}
                onMark={mark}
                more={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
                isLoadingMore={query.isFetchingNextPage}
              />
            ) : (
              <NothingWaits
                expected={around?.reviewQueueExpected ?? []}
                isNarrowed={narrowedKey !== '{}'}
                onShowAll={() => onSearch(NO_FILTER)}
              />
            )}
            {markedRows.length ? <MarkedBar bulk={bulk} /> : null}
          </div>
          {isNarrow ? null : (
            <Panel className={classes.panel} aria-label={t`The chosen match`}>
              {panel ?? (
                <Text c="dimmed">
                  <Trans>Nothing is chosen.</Trans>
                </Text>
              )}
            </Panel>
          )}
        </div>
      ) : null}
      <Below isOpen={Boolean(isNarrow && search.match && panel)} onClose={() => onSearch({ match: undefined })}>
        {panel}
      </Below>
      <QueueDialogs
        asked={asked}
        chosen={chosen}
        rows={rows}
        rfp={rfp}
        decisions={decisions}
        hasKeys={hasKeys}
        onKeys={setKeys}
        onClose={() => setAsked(null)}
        onDecided={goOn}
      />
    </>
  );
}

function Count({ of: { count, isCapped } }: { of: { count: number; isCapped: boolean } }) {
  const format = useFormat();
  return isCapped ? (
    <Trans>More than {format.number(count)} matches wait for a decision</Trans>
  ) : (
    <Plural value={count} one="# match waits for a decision" other="# matches wait for a decision" />
  );
}

/** On a narrow screen what is chosen comes up over the list. */
function Below({ isOpen, onClose, children }: { isOpen: boolean; onClose: () => void; children: ReactNode }) {
  const { t } = useLingui();
  return (
    <SidePanel
      opened={isOpen}
      onClose={onClose}
      position="bottom"
      size="88%"
      title={t`The chosen match`}
      closeButtonProps={{ 'aria-label': t`Close` }}
      radius="lg"
    >
      <Stack pb="xl">{children}</Stack>
    </SidePanel>
  );
}

function Actions(props: { variables: QueueVariables; onAbove?: () => void; onKeys: () => void }) {
  const { variables, onAbove, onKeys } = props;
  const { rfpId, filter, orderBy } = variables;
  return (
    <>
      <ExportButton list="reviewQueue" given={{ ...(rfpId ? { rfpId } : {}), filter, orderBy }} />
      {onAbove ? (
        <Button variant="default" onClick={onAbove}>
          <Trans>Approve from a score upwards</Trans>
        </Button>
      ) : null}
      <Button variant="default" visibleFrom="md" leftSection={<IconKeyboard size={18} aria-hidden />} onClick={onKeys}>
        <Trans>Keys</Trans>
      </Button>
    </>
  );
}
