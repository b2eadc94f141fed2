import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PapersOfDocument } from '@/generated/graphql';
import { queryOf } from '@/shared/api/query';
import { CapacityEvidence, CapacitySteps } from '@/shared/capacity/Record';
import type { Asked } from '@/shared/capacity/capacity';
import { FileList } from '@/shared/files/FileList';
import { useFormat } from '@/shared/lib/format';
import { placeOf } from '@/shared/lib/path';
import { Steps } from '@/shared/steps/Steps';
import { takeStep, type Step } from '@/shared/steps/take-step';
import { TextLink } from '@/shared/ui/links';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { useViewer } from '@/shared/viewer/viewer';
import { usePress } from '@/shared/sending/use-press';
import { useWords } from '@/shared/words/codes';
import { useNames } from '@/shared/words/code-names';
import { SendBackDialog, VerifyDialog } from './Dialogs';

/** What an organization claims beside what is asked of it, and the decision. */
export function CapacityCheck({ asked }: { asked: Asked }) {
  const locale = useLocale();
  const words = useWords();
  const format = useFormat();
  const [form, setForm] = useState<{ what: 'verify' | 'sendBack'; step: Step } | null>(null);
  const { organization, kind, state, handedInAt, verifiedUntil, clockNext, nextSteps } = asked;
  const open = (what: 'verify' | 'sendBack') => (step: Step) => setForm({ what, step });
  return (
    <Stack gap="lg">
      <Panel>
        <Title order={2} fz="xl">
          <bdi>{organization?.name}</bdi>
        </Title>
        <Group gap="xs" mt={4} mb="md">
          <Badge variant="light">{words.value('CapacityKind', kind)}</Badge>
          <Badge variant="light" color={state === 'pending' ? 'saffron' : 'gray'}>
            {words.value('CapacityState', state)}
          </Badge>
          {handedInAt ? (
            <Text size="sm" c="dimmed">
              <Trans>Handed in on {format.date(handedInAt)}</Trans>
            </Text>
          ) : null}
          {verifiedUntil ? (
            <Text size="sm" c="dimmed">
              <Trans>Verified until {format.date(verifiedUntil)}</Trans>
            </Text>
          ) : null}
          {clockNext ? (
            <Text size="sm" c="dimmed">
              {words.step(`capacity.${clockNext.step}`)}: {format.date(clockNext.at)}
            </Text>
          ) : null}
        </Group>
        <Steps
          steps={nextSteps}
          shown={3}
          except={['capacity.assign']}
          forms={{
            'capacity.verify': open('verify'),
            'capacity.verifyWithNote': open('verify'),
            'capacity.sendBack': open('sendBack'),
          }}
        />
        <Assignee asked={asked} />
      </Panel>
      <CapacityEvidence asked={asked} />
      <About asked={asked} />
      <CapacitySteps asked={asked} />
      {organization ? (
        <TextLink to={placeOf(locale, 'organization', organization.id)}>
          <Trans>To the page of the organization</Trans>
        </TextLink>
      ) : null}
      {form?.what === 'verify' ? <VerifyDialog step={form.step} asked={asked} onClose={() => setForm(null)} /> : null}
      {form?.what === 'sendBack' ? (
        <SendBackDialog step={form.step} asked={asked} onClose={() => setForm(null)} />
      ) : null}
    </Stack>
  );
}

/** Who looks after it; one takes it on or lays it down. */
function Assignee({ asked: { assigneeId, assigneeName, nextSteps } }: { asked: Asked }) {
  const viewer = useViewer();
  const step = nextSteps.find(({ name }) => name === 'capacity.assign');
  const isMine = assigneeId === viewer?.id;
  const { press: assign } = usePress((given: Step, personId: string | null) => takeStep(given, { personId }));
  return (
    <Group gap="sm" mt="md">
      <Text size="sm" c="dimmed">
        {assigneeId ? (
          <Trans>
            Looked after by <bdi>{assigneeName}</bdi>
          </Trans>
        ) : (
          <Trans>Nobody in particular looks after it.</Trans>
        )}
      </Text>
      {step && viewer && !step.refusals.length ? (
        <Button variant="default" size="xs" onClick={() => void assign(step, isMine ? null : viewer.id)}>
          {isMine ? <Trans>Lay it down</Trans> : <Trans>Take it on</Trans>}
        </Button>
      ) : null}
    </Group>
  );
}

function About({ asked: { organization } }: { asked: Asked }) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const { nameOf } = useNames();
  const found = useQuery({
    ...queryOf(PapersOfDocument, { id: organization?.id ?? '' }),
    enabled: Boolean(organization),
  });
  const papers = found.data?.organization?.certificates ?? [];
  if (!organization) return null;
  const { about, province, website, phones, headcount, isicDivisions, identifiers, certificates, capacities, profile } =
    organization;
  const facts: readonly (readonly [string, string])[] = [
    ...identifiers.map(({ scheme, value }) => [words.value('IdentifierScheme', scheme), format.digits(value)] as const),
    [t`Province`, nameOf(province)],
    [t`Website`, website ?? ''],
    [t`Telephone`, (phones ?? []).map(format.digits).join(format.join)],
    [t`People`, headcount ? format.number(headcount) : ''],
    [t`Industry`, isicDivisions.map(nameOf).join(format.join)],
    [
      t`Other capacities`,
      capacities
        .filter(({ state }) => state === 'verified')
        .map((other) => words.value('CapacityKind', other.kind))
        .join(format.join),
    ],
  ];
  return (
    <Panel title={t`The organization`}>
      <Stack gap="xs">
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <Group key={`${label}${value}`} gap="xs" align="baseline">
              <Text size="sm" c="dimmed" miw={120}>
                {label}
              </Text>
              <bdi>{value}</bdi>
            </Group>
          ))}
        {about ? <Text dir="auto">{about}</Text> : null}
        {profile?.summary ? <Text dir="auto">{profile.summary}</Text> : null}
        {certificates.map(({ id, kind, issuer, number, state, validUntil }) => (
          <div key={id}>
            <Text size="sm">
              {words.value('CertificateKind', kind)} · <bdi>{issuer}</bdi>
              {number ? ` · ${format.digits(number)}` : ''} · {words.value('CertificateState', state)}
              {validUntil ? ` · ${format.date(validUntil)}` : ''}
            </Text>
            <FileList files={papers.find((row) => row.id === id)?.files ?? []} />
          </div>
        ))}
      </Stack>
    </Panel>
  );
}
