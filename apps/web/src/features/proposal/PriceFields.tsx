import {
  ActionIcon,
  Button,
  Checkbox,
  Group,
  Radio,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import IconLock from '@tabler/icons-react/icons/IconLock';
import IconPlus from '@tabler/icons-react/icons/IconPlus';
import IconTrash from '@tabler/icons-react/icons/IconTrash';
import { AmountField } from '@/shared/ui/AmountField';
import { DateField } from '@/shared/ui/DateField';
import { Money } from '@/shared/ui/Money';
import { labelled, type Guide } from '@/shared/lib/guide';
import { Select } from '@/shared/ui/choices';
import type { ProposalForm } from './content';
import classes from './Proposal.module.css';

type Price = ProposalForm['price'];
type Line = Price['items'][number];

interface Props {
  readonly value: Price;
  readonly onChange: (part: Partial<Price>) => void;
  readonly guide: Guide;
  readonly errors: Readonly<Record<string, string>>;
}

const INPUT = 'ProposalPriceInput';
const CURRENCIES = ['IRR', 'EUR', 'USD', 'CNY', 'TRY'];

/** What it costs. Beside it stands that nobody reads it before the opening, since here the doubt arises. */
export function PriceFields({ value, onChange, guide, errors }: Props) {
  const { t } = useLingui();
  const setLine = (place: number, part: Partial<Line>): void =>
    onChange({ items: value.items.map((line, at) => (at === place ? { ...line, ...part } : line)) });
  const sum = value.items.reduce((total, { amount }) => total + BigInt(amount ?? 0), 0n);
  const differs = value.items.length > 0 && value.amount !== null && BigInt(value.amount) !== sum;
  const labelOf = (name: string) => {
    const { maxLength: _limit, placeholder: _example, ...rest } = labelled(guide(INPUT, name));
    return rest;
  };
  return (
    <Stack gap="lg">
      <div className={classes.sealed}>
        <IconLock size={20} aria-hidden />
        <Text size="sm">
          <Trans>
            Sealed until the deadline: until then nobody reads your proposal and its price, not the owner and not the
            office.
          </Trans>
        </Text>
      </div>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <div id="price.amount">
          <AmountField
            label={labelOf('amount').label}
            currency={value.currency}
            value={value.amount}
            error={errors['price.amount']}
            onChange={(amount) => onChange({ amount })}
          />
        </div>
        <Select
          {...labelOf('currency')}
          id="price.currency"
          allowDeselect={false}
          error={errors['price.currency']}
          value={value.currency}
          data={[...new Set([value.currency, ...CURRENCIES])]}
          onChange={(currency) => onChange({ currency: currency ?? value.currency })}
        />
        <Radio.Group
          id="price.taxesIncluded"
          label={t`Taxes and duties`}
          error={errors['price.taxesIncluded']}
          value={value.taxesIncluded === null ? '' : String(value.taxesIncluded)}
          onChange={(text) => onChange({ taxesIncluded: text === 'true' })}
        >
          <Group mt="xs">
            <Radio value="true" label={t`Included`} />
            <Radio value="false" label={t`Come on top`} />
          </Group>
        </Radio.Group>
        <div id="price.validUntil">
          <DateField
            {...labelOf('validUntil')}
            error={errors['price.validUntil']}
            value={value.validUntil}
            onChange={(validUntil) => onChange({ validUntil })}
          />
        </div>
      </SimpleGrid>
      <Stack gap="sm" id="price.items">
        <Checkbox
          label={t`Split the price into parts`}
          checked={value.items.length > 0}
          onChange={({ currentTarget }) =>
            onChange({ items: currentTarget.checked ? [{ item: '', amount: null }] : [] })
          }
        />
        {value.items.map((line, place) => (
          <div key={place} className={classes.line}>
            <TextInput
              label={t`For what`}
              dir="auto"
              maxLength={200}
              value={line.item}
              onChange={({ currentTarget }) => setLine(place, { item: currentTarget.value })}
            />
            <AmountField
              label={t`Amount`}
              currency={value.currency}
              value={line.amount}
              onChange={(amount) => setLine(place, { amount })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              mt={28}
              aria-label={t`Remove this part`}
              onClick={() => onChange({ items: value.items.filter((_, at) => at !== place) })}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </div>
        ))}
        {value.items.length ? (
          <Group justify="space-between">
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => onChange({ items: [...value.items, { item: '', amount: null }] })}
            >
              <Trans>One more part</Trans>
            </Button>
            <Text size="sm" c={differs ? 'var(--app-bad)' : 'dimmed'} role="status">
              <Trans>
                Together: <Money amount={String(sum)} currency={value.currency} />
              </Trans>
              {differs ? ` · ${t`The parts have to make the total.`}` : null}
            </Text>
          </Group>
        ) : null}
      </Stack>
      <Textarea
        {...labelled(guide(INPUT, 'terms'))}
        autosize
        minRows={2}
        dir={value.terms ? 'auto' : undefined}
        error={errors['price.terms']}
        value={value.terms}
        onChange={({ currentTarget }) => onChange({ terms: currentTarget.value })}
      />
    </Stack>
  );
}
