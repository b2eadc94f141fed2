import { Button, Group, SimpleGrid, Switch, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import IconSearch from '@tabler/icons-react/icons/IconSearch';
import { useState } from 'react';
import type { ProblemListQuery } from '@/generated/graphql';
import { useFormat } from '@/shared/lib/format';
import { useReference } from '@/shared/lib/reference';
import { useWords } from '@/shared/words/codes';
import { Select } from '@/shared/ui/choices';
import type { ListSearch } from './list-search';

type Facets = ProblemListQuery['problems']['facets'];
interface Props {
  readonly search: ListSearch;
  readonly facets: Facets;
  readonly onChange: (search: ListSearch) => void;
}

const ORDERS = ['newest', 'oldest', 'due', 'title'] as const;

/** Narrows the list; each choice says how many it leaves. */
export function Filters({ search, facets, onChange }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const reference = useReference();
  const [text, setText] = useState(search.q ?? '');
  const searchLater = useDebouncedCallback((q: string) => onChange({ ...search, q: q.trim() || undefined }), 350);
  const counted = (field: string, chosen: string | undefined, say: (value: string) => string) => {
    const values = facets.find((facet) => facet.field === field)?.values ?? [];
    const choices = values.map(({ value, count }) => ({ value, label: `${say(value)} (${format.number(count)})` }));
    // What was chosen stays to be seen, also where it leaves nothing.
    return !chosen || choices.some(({ value }) => value === chosen)
      ? choices
      : [...choices, { value: chosen, label: say(chosen) }];
  };
  const pick = (key: keyof ListSearch) => (value: string | null) => onChange({ ...search, [key]: value ?? undefined });
  const isNarrowed = Object.keys(search).some((key) => key !== 'order');
  return (
    <Group align="flex-end" gap="sm" mb="md" role="search">
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 5 }} spacing="sm" style={{ flex: '1 1 100%' }}>
        <TextInput
          label={t`Search`}
          leftSection={<IconSearch size={17} aria-hidden />}
          value={text}
          maxLength={200}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            searchLater(currentTarget.value);
          }}
        />
        <Select
          label={t`State`}
          placeholder={t`Any`}
          data={counted('state', search.state, (value) => words.value('ProblemState', value))}
          value={search.state ?? null}
          onChange={pick('state')}
          clearable
        />
        <Select
          label={t`Field`}
          placeholder={t`Any`}
          data={counted('officeField', search.field, (value) => reference.label('officeFields', value))}
          value={search.field ?? null}
          onChange={pick('field')}
          clearable
        />
        <Select
          label={t`Province`}
          placeholder={t`Any`}
          data={counted('province', search.province, (value) => reference.label('provinces', value))}
          value={search.province ?? null}
          onChange={pick('province')}
          clearable
        />
        <Select
          label={t`Order`}
          data={ORDERS.map((value) => ({ value, label: words.value('ProblemOrder', value) }))}
          value={search.order ?? 'newest'}
          onChange={(value) => pick('order')(value === 'newest' ? null : value)}
          allowDeselect={false}
        />
      </SimpleGrid>
      <Switch
        label={t`Only what waits for me`}
        checked={search.mine ?? false}
        onChange={({ currentTarget }) => onChange({ ...search, mine: currentTarget.checked || undefined })}
      />
      {isNarrowed ? (
        <Button
          variant="subtle"
          size="compact-md"
          onClick={() => {
            setText('');
            onChange(search.order ? { order: search.order } : {});
          }}
        >
          <Trans>Drop all filters</Trans>
        </Button>
      ) : null}
    </Group>
  );
}
