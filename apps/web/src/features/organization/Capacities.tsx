import { Alert, Group, List, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useState, type ComponentProps } from 'react';
import { useFormat } from '@/shared/lib/format';
import { placeOf } from '@/shared/lib/path';
import { Steps } from '@/shared/steps/Steps';
import { TextLink } from '@/shared/ui/links';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import { CapacityBadge } from './CapacityBadge';
import { EvidenceForm } from './EvidenceForm';
import type { Organization } from './organization-query';

/** What an organization is verified for, what is still open, and asking for another capacity. */
export function Capacities({ organization }: { organization: Organization }) {
  const words = useWords();
  const locale = useLocale();
  const format = useFormat();
  const [form, setForm] = useState<Pick<
    ComponentProps<typeof EvidenceForm>,
    'step' | 'kind' | 'openItems' | 'before'
  > | null>(null);
  const requests = organization.nextSteps.filter(({ operation }) => operation === 'requestCapacity');
  return (
    <Panel title={<Trans>Roles of the organization</Trans>}>
      <Stack gap="md">
        {organization.capacities.map(({ id, kind, state, verifiedUntil, openItems, evidence, nextSteps, waitsFor }) => (
          <Stack key={id} gap={6}>
            <Group justify="space-between">
              <TextLink to={placeOf(locale, 'capacity', id)} fw={600}>
                {words.value('CapacityKind', kind)}
              </TextLink>
              <CapacityBadge state={state} />
            </Group>
            {verifiedUntil ? (
              <Text size="sm" c="dimmed">
                <Trans>until {format.date(verifiedUntil)}</Trans>
              </Text>
            ) : null}
            {waitsFor.map(({ role, until }, at) => (
              <Text key={at} size="sm" c="dimmed">
                <Trans>Waits for: {words.value('WaitRole', role)}</Trans>
                {until ? ` · ${format.date(until)}` : ''}
              </Text>
            ))}
            {openItems?.length ? (
              <Alert color="saffron">
                <List size="sm">
                  {openItems.map(({ item, note }) => (
                    <List.Item key={item}>{note}</List.Item>
                  ))}
                </List>
              </Alert>
            ) : null}
            <Steps
              steps={nextSteps}
              forms={{
                'capacity.resubmit': (step) => setForm({ step, kind, openItems, before: evidence }),
                'capacity.renew': (step) => setForm({ step, kind, before: evidence }),
              }}
            />
          </Stack>
        ))}
        {organization.capacities.length ? null : (
          <Text c="dimmed">
            <Trans>None yet. Ask for the one that fits what the organization does.</Trans>
          </Text>
        )}
        {requests.length ? (
          <Steps steps={requests} forms={{ [requests[0]?.name ?? '']: (step) => setForm({ step }) }} />
        ) : null}
      </Stack>
      {form ? <EvidenceForm {...form} onClose={() => setForm(null)} /> : null}
    </Panel>
  );
}
