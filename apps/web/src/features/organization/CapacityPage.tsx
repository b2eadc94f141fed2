import { Alert, Container, Group, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { CapacityEvidence, CapacitySteps } from '@/shared/capacity/Record';
import type { Asked } from '@/shared/capacity/capacity';
import { useFormat } from '@/shared/lib/format';
import { placeOf } from '@/shared/lib/path';
import { Steps } from '@/shared/steps/Steps';
import type { Step } from '@/shared/steps/take-step';
import { TextLink } from '@/shared/ui/links';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { WaitsFor } from '@/shared/ui/WaitsFor';
import { useWords } from '@/shared/words/codes';
import { CapacityBadge } from './CapacityBadge';
import { EvidenceForm } from './EvidenceForm';

/** How a capacity of one's organization stands, what was stated for it and what is missing. */
export function CapacityPage({ capacity }: { capacity: Asked }) {
  const locale = useLocale();
  const words = useWords();
  const format = useFormat();
  const [form, setForm] = useState<Step | null>(null);
  const { organization, kind, state, verifiedUntil, handedInAt, office, openItems, evidence, nextSteps } = capacity;
  const again = form?.name === 'capacity.resubmit';
  return (
    <Container size="md" px={0}>
      <PageHead title={words.value('CapacityKind', kind)}>
        {organization ? (
          <TextLink to={placeOf(locale, 'organization', organization.id)}>
            <bdi>{organization.name}</bdi>
          </TextLink>
        ) : null}
      </PageHead>
      <Stack gap="md">
        <Panel>
          <Stack gap="sm">
            <Group gap="xs">
              <CapacityBadge state={state} />
              {verifiedUntil ? (
                <Text size="sm" c="dimmed">
                  <Trans>until {format.date(verifiedUntil)}</Trans>
                </Text>
              ) : null}
              {handedInAt ? (
                <Text size="sm" c="dimmed">
                  <Trans>Handed in on {format.date(handedInAt)}</Trans>
                </Text>
              ) : null}
            </Group>
            {office ? (
              <Text size="sm">
                <Trans>Office: {office.name}</Trans>
              </Text>
            ) : null}
            <WaitsFor waits={capacity.waitsFor} />
            {state === 'incomplete' && openItems?.length ? (
              <Alert color="saffron">
                <Trans>The office still needs something. It is written below, beside what it belongs to.</Trans>
              </Alert>
            ) : null}
            <Steps steps={nextSteps} forms={{ 'capacity.resubmit': setForm, 'capacity.renew': setForm }} />
          </Stack>
        </Panel>
        {evidence ? <CapacityEvidence asked={capacity} /> : null}
        <CapacitySteps asked={capacity} />
      </Stack>
      {form ? (
        <EvidenceForm
          step={form}
          kind={kind}
          openItems={again ? openItems : null}
          before={evidence}
          onClose={() => setForm(null)}
        />
      ) : null}
    </Container>
  );
}
