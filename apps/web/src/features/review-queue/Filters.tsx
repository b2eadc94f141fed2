import { Chip, Group, NativeSelect, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { ReviewQueueAroundQuery, MatchOrigin, ReviewOrder } from '@/generated/graphql';
import { useFormat } from '@/shared/lib/format';
import { useNames } from '@/shared/words/code-names';
import { useWords } from '@/shared/words/codes';
import { HIGH_SCORE, type QueueSearch } from './search';

interface Props {
  readonly search: QueueSearch;
  readonly facets: ReviewQueueAroundQuery['reviewQueue']['facets'];
  readonly onSearch: (patch: Partial<QueueSearch>) => void;
}
const ORDERS: readonly ReviewOrder[] = ['place', 'score', 'close', 'newest', 'oldest', 'company'];
const TYPING_MS = 350;
/** Whatever stands in it, so that nothing moves once it is known. */
const WIDTH = { base: '100%', xs: 190 };

/** What the queue is narrowed to; all of it stands in the address. */
export function Filters({ search, facets, onSearch }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const { nameOf } = useNames();
  const [typed, setTyped] = useState(search.q ?? '');
  useEffect(() => {
    if (typed === (search.q ?? '')) return;
    const timer = setTimeout(() => onSearch({ q: typed || undefined, match: undefined }), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const counted = (field: string, name: (code: string) => string) =>
    facets
      .filter((facet) => facet.field === field)
      .flatMap(({ values }) => values)
      .map(({ value, count }) => ({ value, label: `${name(value)} (${format.number(count)})` }));
  const kept = <Row extends { value: string }>(rows: Row[], value: string | undefined, label: string) =>
    value && !rows.some((row) => row.value === value) ? [...rows, { value, label }] : rows;
  return (
    <Group gap="sm" mb="md" align="flex-end">
      <TextInput
        label={t`Search`}
        placeholder={t`Company, number or words`}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        w={{ base: '100%', sm: 220 }}
      />
      <NativeSelect
        label={t`Field`}
        w={WIDTH}
        value={search.field ?? ''}
        onChange={({ currentTarget }) => onSearch({ field: currentTarget.value || undefined, match: undefined })}
        data={[
          { value: '', label: t`All fields` },
          ...kept(counted('officeField', nameOf), search.field, nameOf(search.field)),
        ]}
      />
      <NativeSelect
        label={t`Origin`}
        w={WIDTH}
        value={search.origin ?? ''}
        onChange={({ currentTarget }) =>
          onSearch({ origin: (currentTarget.value || undefined) as MatchOrigin | undefined, match: undefined })
        }
        data={[
          { value: '', label: t`Any` },
          ...kept(
            counted('origin', (code) => words.value('MatchOrigin', code)),
            search.origin,
            words.value('MatchOrigin', search.origin ?? ''),
          ),
        ]}
      />
      <NativeSelect
        label={t`Order`}
        w={{ ...WIDTH, xs: 270 }}
        value={search.order ?? 'place'}
        onChange={({ currentTarget }) => onSearch({ order: currentTarget.value as ReviewOrder, match: undefined })}
        data={ORDERS.map((value) => ({ value, label: words.value('ReviewOrder', value) }))}
      />
      <Group gap={6}>
        <Chip
          checked={Boolean(search.least)}
          onChange={(isOn) => onSearch({ least: isOn ? HIGH_SCORE : undefined, match: undefined })}
        >
          <Trans>Above {format.number(search.least ?? HIGH_SCORE)}</Trans>
        </Chip>
        <Chip
          checked={Boolean(search.soon)}
          onChange={(isOn) => onSearch({ soon: isOn ? true : undefined, match: undefined })}
        >
          <Trans>Closing soon</Trans>
        </Chip>
        <Chip
          checked={Boolean(search.deferred)}
          onChange={(isOn) => onSearch({ deferred: isOn ? true : undefined, match: undefined })}
        >
          <Trans>Set aside</Trans>
        </Chip>
        {search.rfp ? (
          <Chip checked onChange={() => onSearch({ rfp: undefined, match: undefined })}>
            <Trans>One request only</Trans>
          </Chip>
        ) : null}
      </Group>
    </Group>
  );
}
