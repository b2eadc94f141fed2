import { Badge, Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import IconArrowLeft from '@tabler/icons-react/icons/IconArrowLeft';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { CapacityKind, CapacityQueueOrder, CapacityState } from '@/generated/graphql';
import { moreOf } from '@/shared/api/pages';
import type { Asked } from '@/shared/capacity/capacity';
import { useFormat } from '@/shared/lib/format';
import { MoreButton } from '@/shared/ui/MoreButton';
import { PageHead } from '@/shared/ui/PageHead';
import { EmptyState, ErrorState, Rows } from '@/shared/ui/states';
import { useWords } from '@/shared/words/codes';
import { useNames } from '@/shared/words/code-names';
import { CapacityCheck } from './CapacityCheck';
import { KINDS, ORDERS, STATES, vettingOf, type VettingSearch } from './requests';
import classes from './Vetting.module.css';

interface Props {
  readonly search: VettingSearch;
  readonly onSearch: (patch: Partial<VettingSearch>, how?: { push?: boolean }) => void;
}

/** Who wants to take part as what, and whether it is so. */
export function Vetting({ search, onSearch }: Props) {
  const { t } = useLingui();
  const isNarrow = useMediaQuery('(max-width: 61.99em)', false, { getInitialValueInEffect: false });
  const query = useInfiniteQuery(vettingOf(search));
  const rows = query.data?.rows ?? [];
  const first = query.data?.first.capacityQueue;
  const chosen = rows.find(({ id }) => id === search.capacity) ?? (isNarrow ? undefined : rows[0]);
  const count = first?.totalCount.count ?? 0;
  const isNarrowed = Boolean(search.q ?? search.kind ?? search.state);
  const isAlone = isNarrow && chosen;
  return (
    <>
      <PageHead title={t`Verification`}>
        {first ? t`${plural(count, { one: '# request', other: '# requests' })}` : '\u00a0'}
      </PageHead>
      {isAlone ? (
        <Button
          variant="default"
          mb="md"
          leftSection={<IconArrowLeft size={18} className="turns" aria-hidden />}
          onClick={() => onSearch({ capacity: undefined })}
        >
          <Trans>All requests</Trans>
        </Button>
      ) : (
        <Filters search={search} onSearch={onSearch} facets={first?.facets ?? []} />
      )}
      {query.isError && !query.data ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isPending ? <Rows count={5} height={104} /> : null}
      {query.data && !rows.length ? (
        <EmptyState
          title={isNarrowed ? t`No request is like this` : t`No request waits`}
          action={
            isNarrowed ? (
              <Button onClick={() => onSearch({ q: undefined, kind: undefined, state: undefined })}>
                <Trans>Show all</Trans>
              </Button>
            ) : null
          }
        >
          {isNarrowed ? null : <Trans>Whoever asks for a capacity that your office verifies appears here.</Trans>}
        </EmptyState>
      ) : null}
      {rows.length ? (
        <div className={classes.split}>
          {isAlone ? null : (
            <div>
              <ul className={classes.list} aria-label={t`Requests`}>
                {rows.map((asked) => (
                  <Row
                    key={asked.id}
                    asked={asked}
                    isChosen={asked.id === chosen?.id}
                    onChoose={() => onSearch({ capacity: asked.id }, { push: isNarrow })}
                  />
                ))}
              </ul>
              <MoreButton more={moreOf(query)} />
            </div>
          )}
          {chosen ? <CapacityCheck key={chosen.id} asked={chosen} /> : null}
        </div>
      ) : null}
    </>
  );
}

function Row({ asked, isChosen, onChoose }: { asked: Asked; isChosen: boolean; onChoose: () => void }) {
  const words = useWords();
  const format = useFormat();
  const { nameOf } = useNames();
  const { organization, kind, state, requestedAt, handedInAt, assigneeName, waitsFor } = asked;
  const isOverdue = waitsFor.some(({ overdue }) => overdue);
  const since = handedInAt ?? requestedAt;
  const place = nameOf(organization?.province);
  return (
    <li className={classes.row}>
      <button type="button" className={classes.open} aria-current={isChosen || undefined} onClick={onChoose}>
        <Text component="bdi" fw={650}>
          {organization?.name}
        </Text>
        <Group component="span" gap={6}>
          <Badge component="span" variant="light">
            {words.value('CapacityKind', kind)}
          </Badge>
          <Badge component="span" variant="light" color={state === 'pending' ? 'saffron' : 'gray'}>
            {words.value('CapacityState', state)}
          </Badge>
          {isOverdue ? (
            <Badge component="span" variant="light" color="pomegranate">
              <Trans>Overdue</Trans>
            </Badge>
          ) : null}
        </Group>
        <Text component="span" size="sm" c="dimmed">
          {[place, since && format.date(since), assigneeName].filter(Boolean).join(' · ')}
        </Text>
      </button>
    </li>
  );
}

function Filters({ search, onSearch, facets }: Props & { facets: readonly Facet[] }) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const [typed, setTyped] = useState(search.q ?? '');
  useEffect(() => {
    if (typed === (search.q ?? '')) return;
    const timer = setTimeout(() => onSearch({ q: typed || undefined, capacity: undefined }), 350);
    return () => clearTimeout(timer);
  }, [typed]);
  const countOf = (state: string): number | undefined =>
    facets.find(({ field }) => field === 'states')?.values.find(({ value }) => value === state)?.count;
  return (
    <Group gap="sm" mb="md" align="flex-end">
      <TextInput
        label={t`Search`}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        w={{ base: '100%', sm: 240 }}
      />
      <NativeSelect
        label={t`Capacity`}
        value={search.kind ?? ''}
        onChange={({ currentTarget }) =>
          onSearch({ kind: (currentTarget.value || undefined) as CapacityKind | undefined, capacity: undefined })
        }
        data={[
          { value: '', label: t`All` },
          ...KINDS.map((value) => ({ value, label: words.value('CapacityKind', value) })),
        ]}
      />
      <NativeSelect
        label={t`State`}
        value={search.state ?? ''}
        onChange={({ currentTarget }) =>
          onSearch({ state: (currentTarget.value || undefined) as CapacityState | undefined, capacity: undefined })
        }
        data={[
          { value: '', label: t`Waiting` },
          ...STATES.map((value) => {
            const [count, label] = [countOf(value), words.value('CapacityState', value)];
            return { value, label: count === undefined ? label : `${label} (${format.number(count)})` };
          }),
        ]}
      />
      <NativeSelect
        label={t`Order`}
        value={search.order ?? 'waitingLongest'}
        onChange={({ currentTarget }) => onSearch({ order: currentTarget.value as CapacityQueueOrder })}
        data={ORDERS.map((value) => ({ value, label: words.value('CapacityQueueOrder', value) }))}
      />
    </Group>
  );
}

interface Facet {
  readonly field: string;
  readonly values: readonly { readonly value: string; readonly count: number }[];
}
