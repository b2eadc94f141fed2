import { Button, Group, Stack, Text } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import IconPlus from '@tabler/icons-react/icons/IconPlus';
import { useCallback, useRef } from 'react';
import { EmptyState } from '@/shared/ui/states';
import { CapabilityCard } from './CapabilityCard';
import type { PartProps } from './part';
import { NEW, type CapabilityForm } from './profile';
import { Suggest, type Suggestion } from './Suggest';

/** What the company can do: found in a text of its own or written by hand, one card each. */
export function Skills({ form, onChange, guide, isReadOnly }: PartProps) {
  const newest = useRef(form.capabilities);
  newest.current = form.capabilities;
  const put = useCallback((capabilities: readonly CapabilityForm[]) => onChange({ capabilities }), [onChange]);
  const change = useCallback(
    (changed: CapabilityForm) => put(newest.current.map((one) => (one.key === changed.key ? changed : one))),
    [put],
  );
  const remove = useCallback((key: string) => put(newest.current.filter((one) => one.key !== key)), [put]);
  const add = (part: Partial<CapabilityForm> = {}): void =>
    put([{ ...NEW, ...part, key: crypto.randomUUID() }, ...newest.current]);
  const accept = ({ competence, technologyCategory, sentence }: Suggestion): void =>
    add({ statement: sentence, competences: [competence], technologyCategory });
  const most = guide('SaveProfileDraftInput', 'capabilities')?.maxItems ?? 50;
  return (
    <Stack gap="lg">
      {isReadOnly ? null : (
        <Suggest known={form.capabilities.flatMap(({ competences }) => competences)} onAccept={accept} />
      )}
      <Group justify="space-between">
        <Text fw={600} role="status">
          <Plural value={form.capabilities.length} one="One capability" other="# capabilities" />
        </Text>
        {isReadOnly || form.capabilities.length >= most ? null : (
          <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => add()}>
            <Trans>Add a capability</Trans>
          </Button>
        )}
      </Group>
      {form.capabilities.length ? null : (
        <EmptyState title={<Trans>Nothing can be found yet</Trans>}>
          <Trans>Companies are found by what they can do. Three to fifteen capabilities are usual.</Trans>
        </EmptyState>
      )}
      {form.capabilities.map((capability) => (
        <CapabilityCard
          key={capability.key}
          capability={capability}
          guide={guide}
          isReadOnly={isReadOnly}
          onChange={change}
          onRemove={remove}
        />
      ))}
    </Stack>
  );
}
