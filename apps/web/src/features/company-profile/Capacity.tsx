import { SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { latinDigits } from '@/shared/lib/digits';
import { useFormat } from '@/shared/lib/format';
import { useReference } from '@/shared/lib/reference';
import { DateField } from '@/shared/ui/DateField';
import { Panel } from '@/shared/ui/Panel';
import { labelled } from '@/shared/lib/guide';
import { MultiSelect } from '@/shared/ui/choices';
import type { PartProps } from './part';

/** Who is free, for how long, and where the company works. */
export function Capacity({ form, onChange, guide, isReadOnly }: PartProps) {
  const { t } = useLingui();
  const format = useFormat();
  const reference = useReference();
  const count = (name: 'people' | 'months') => (
    <TextInput
      {...labelled(guide('AvailabilityInput', name))}
      disabled={isReadOnly}
      inputMode="numeric"
      value={format.digits(form[name])}
      onChange={({ currentTarget }) => onChange({ [name]: latinDigits(currentTarget.value).replace(/\D/g, '') })}
    />
  );
  return (
    <Panel title={t`Who is free, and where you work`}>
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          {count('people')}
          {count('months')}
          <DateField
            label={guide('AvailabilityInput', 'from')?.label}
            description={guide('AvailabilityInput', 'from')?.guide}
            disabled={isReadOnly}
            value={form.from}
            onChange={(from) => onChange({ from })}
          />
        </SimpleGrid>
        <MultiSelect
          {...labelled(guide('SaveProfileDraftInput', 'regions'))}
          disabled={isReadOnly}
          searchable
          hidePickedOptions
          data={reference.choices('provinces')}
          value={[...form.regions]}
          onChange={(regions) => onChange({ regions })}
        />
      </Stack>
    </Panel>
  );
}
