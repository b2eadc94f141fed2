import { Group, NativeSelect } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useWords } from '@/shared/words/codes';
import type { Finding, Order } from './finding';

export function OrderChoice({ finding, onChange }: { finding: Finding; onChange: (next: Finding) => void }) {
  const { t } = useLingui();
  const words = useWords();
  const orders: readonly [Order, string][] = [
    ['closingSoon', finding.past ? words.value('PastRfpOrder', 'closed') : words.value('RfpOrder', 'closingSoon')],
    ['newest', words.value('RfpOrder', 'newest')],
    ['title', words.value('RfpOrder', 'title')],
  ];
  return (
    <Group gap="xs">
      <NativeSelect
        aria-label={t`Order`}
        value={finding.order ?? 'closingSoon'}
        data={orders.map(([value, label]) => ({ value, label }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...finding, order: value === 'closingSoon' ? undefined : (value as Order) })
        }
      />
    </Group>
  );
}
