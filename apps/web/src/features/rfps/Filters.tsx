import { Button, Group, NativeSelect, Pill, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import IconFilter from '@tabler/icons-react/icons/IconFilter';
import IconSearch from '@tabler/icons-react/icons/IconSearch';
import { useEffect, useState } from 'react';
import type { NarrowingFragment } from '@/generated/graphql';
import { useFormat } from '@/shared/lib/format';
import { LANGUAGES } from '@/shared/lib/locale';
import { useReference, type Choice } from '@/shared/lib/reference';
import { useMoney } from '@/shared/ui/Money';
import { Panel } from '@/shared/ui/Panel';
import { useNow } from '@/shared/ui/use-now';
import { useWords } from '@/shared/words/codes';
import { dayOf, filtersIn, without, withoutGaps, type Finding } from './finding';
import classes from './Rfps.module.css';
import { useFilterWords } from './use-filter-words';

interface Props {
  readonly finding: Finding;
  /** How many there are of each value. */
  readonly facets: readonly NarrowingFragment[] | undefined;
  readonly onChange: (next: Finding) => void;
}

const DAYS = [7, 14, 30, 90] as const;
const DAY = 86_400_000;
/** In rials: from a hundred million to a hundred billion toman. */
const AMOUNTS: readonly string[] = ['1', '5', '10', '50', '100', '500', '1000'].map((each) => `${each}000000000`);
const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** What narrows the list. On a telephone the fields lie behind a button; what is set always shows. */
export function Filters({ finding, facets, onChange }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const reference = useReference();
  const words = useWords();
  const say = useFilterWords([finding.competence]);
  const money = useMoney();
  const today = useNow();
  const [isOpen, { toggle }] = useDisclosure(false);
  const set = (part: Finding): void => onChange(withoutGaps({ ...finding, ...part }));
  const counted = (field: string, choices: readonly Choice[]): Choice[] => {
    const counts = new Map(facets?.find((facet) => facet.field === field)?.values.map((each) => [each.value, each]));
    return choices.map(({ value, label }) => {
      const found = counts.get(value);
      return { value, label: found ? `${label} (${format.number(found.count)}${found.isCapped ? '+' : ''})` : label };
    });
  };
  const any = { value: '', label: t`Any` };
  const choice = (
    name: 'officeField' | 'province' | 'technologyCategory' | 'language',
    label: string,
    choices: readonly Choice[],
  ) => (
    <NativeSelect
      label={label}
      value={finding[name] ?? ''}
      data={[any, ...counted(name, choices)]}
      onChange={({ currentTarget: { value } }) => set({ [name]: value || undefined })}
    />
  );
  const until = (days: number): string => dayOf(new Date(today + days * DAY).toISOString(), false);
  const closings = DAYS.map((days) => ({ value: until(days), label: t`within ${{ days: format.number(days) }} days` }));
  const isOther = finding.closesTo && !closings.some(({ value }) => value === finding.closesTo);
  const trl = (name: 'trlFrom' | 'trlTo', label: string) => (
    <NativeSelect
      label={label}
      value={String(finding[name] ?? '')}
      data={[any, ...LEVELS.map((level) => ({ value: String(level), label: format.number(level) }))]}
      onChange={({ currentTarget: { value } }) => set({ [name]: value ? Number(value) : undefined })}
    />
  );
  const budget = (name: 'budgetFrom' | 'budgetTo', label: string) => {
    const own = finding[name];
    const amounts = own && !AMOUNTS.includes(own) ? [...AMOUNTS, own] : AMOUNTS;
    return (
      <NativeSelect
        label={label}
        value={own ?? ''}
        data={[any, ...amounts.map((value) => ({ value, label: money(value) }))]}
        onChange={({ currentTarget: { value } }) => set({ [name]: value || undefined })}
      />
    );
  };
  const active = filtersIn(finding);
  return (
    <Panel p="md">
      <Stack gap="sm">
        <SearchField value={finding.search ?? ''} onChange={(search) => set({ search: search || undefined })} />
        {active.length ? (
          <Group gap={6}>
            {active.map((name) => (
              <Pill
                key={name}
                size="md"
                withRemoveButton
                removeButtonProps={{
                  'aria-label': t`Drop ${{ filter: say(name, finding) }}`,
                  'aria-hidden': false,
                  tabIndex: 0,
                }}
                onRemove={() => onChange(without(finding, name))}
              >
                <bdi>{say(name, finding)}</bdi>
              </Pill>
            ))}
          </Group>
        ) : null}
        <Button
          className={classes.toggle}
          variant="default"
          leftSection={<IconFilter size={18} aria-hidden />}
          aria-expanded={isOpen}
          onClick={toggle}
        >
          {isOpen ? <Trans>Hide the filters</Trans> : <Trans>More filters</Trans>}
        </Button>
        <Stack gap="sm" className={classes.fields} data-open={isOpen}>
          {choice('officeField', words.field('RfpFilter', 'officeField'), reference.choices('officeFields'))}
          {choice('province', words.field('RfpFilter', 'province'), reference.choices('provinces'))}
          {choice(
            'technologyCategory',
            words.field('RfpFilter', 'technologyCategory'),
            reference.choices('technologyCategories'),
          )}
          <Group gap="sm" grow align="end">
            {trl('trlFrom', t`TRL from`)}
            {trl('trlTo', t`TRL to`)}
          </Group>
          <Group gap="sm" grow align="end">
            {budget('budgetFrom', words.field('BudgetSearchInput', 'from'))}
            {budget('budgetTo', words.field('BudgetSearchInput', 'to'))}
          </Group>
          {finding.past ? null : (
            <NativeSelect
              label={t`Closes`}
              value={finding.closesTo ?? ''}
              data={[
                any,
                ...closings,
                ...(isOther && finding.closesTo
                  ? [{ value: finding.closesTo, label: t`by ${{ day: format.date(finding.closesTo) }}` }]
                  : []),
              ]}
              onChange={({ currentTarget: { value } }) => set({ closesTo: value || undefined })}
            />
          )}
          {choice(
            'language',
            words.field('RfpFilter', 'language'),
            LANGUAGES.map((value) => ({ value, label: words.value('RfpLanguage', value) })),
          )}
        </Stack>
      </Stack>
    </Panel>
  );
}

/** Asked for once the typing rests; an address that changes from elsewhere changes the field. */
function SearchField({ value, onChange }: { value: string; onChange: (next: string) => void }) {
  const { t } = useLingui();
  const [text, setText] = useState(value);
  const tell = useDebouncedCallback(onChange, 350);
  useEffect(() => setText(value), [value]);
  return (
    <TextInput
      type="search"
      label={t`Words of title or summary`}
      leftSection={<IconSearch size={18} stroke={1.7} aria-hidden />}
      value={text}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        tell(currentTarget.value.trim());
      }}
    />
  );
}
