import { Badge, Container, Group, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { MembershipRole } from '@/generated/graphql';
import { useSending } from '@/shared/sending/use-sending';
import { useFormat } from '@/shared/lib/format';
import { placeOf } from '@/shared/lib/path';
import { Steps } from '@/shared/steps/Steps';
import { takeStep, type Step } from '@/shared/steps/take-step';
import { TextLink } from '@/shared/ui/links';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import { Dialog } from '@/shared/ui/Dialog';
import { Select } from '@/shared/ui/choices';
import { DialogEnd } from '@/shared/sending/DialogEnd';
import { joiningQuery } from './organization-query';

/** A person asks to join an organization: for its heads to answer, for the person to see how it stands. */
export function JoiningPage({ id }: { id: string }) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const locale = useLocale();
  const [accepting, setAccepting] = useState<Step | null>(null);
  const { joiningRequest: asked } = useSuspenseQuery(joiningQuery(id)).data;
  if (!asked) return null;
  const { personName, personEmail, organization, state, note, requestedAt, dueAt, refusalReason, refusalNote } = asked;
  return (
    <Container size="sm" px={0}>
      <PageHead title={t`${personName} asks to join`}>
        {organization ? (
          <TextLink to={placeOf(locale, 'organization', organization.id)}>
            <bdi>{organization.name}</bdi>
          </TextLink>
        ) : null}
      </PageHead>
      <Panel>
        <Stack gap="md">
          <Group justify="space-between">
            <bdi>{personEmail}</bdi>
            <Badge variant="light">{words.value('JoiningRequestState', state)}</Badge>
          </Group>
          {note ? <Text dir="auto">{note}</Text> : null}
          <Text size="sm" c="dimmed">
            {format.date(requestedAt)}
            {state === 'requested' ? (
              <>
                {' · '}
                <Trans>to be answered by {format.date(dueAt)}</Trans>
              </>
            ) : null}
          </Text>
          {refusalReason ? (
            <Text>
              {words.value('JoiningRefusalReason', refusalReason)} {refusalNote}
            </Text>
          ) : null}
          <Steps steps={asked.nextSteps} forms={{ 'joining.accept': setAccepting }} />
        </Stack>
      </Panel>
      {accepting ? <Accept step={accepting} onClose={() => setAccepting(null)} /> : null}
    </Container>
  );
}

function Accept({ step, onClose }: { step: Step; onClose: () => void }) {
  const { t } = useLingui();
  const words = useWords();
  const [role, setRole] = useState<MembershipRole>('member');
  const sending = useSending(async () => {
    await takeStep(step, { role });
    onClose();
  });
  return (
    <Dialog opened onClose={onClose} title={words.step(step.name)} closeButtonProps={{ 'aria-label': t`Close` }}>
      <Stack gap="md">
        <Select
          label={t`As`}
          data={(['member', 'manager', 'head'] as const).map((value) => ({
            value,
            label: words.value('MembershipRole', value),
          }))}
          value={role}
          allowDeselect={false}
          onChange={(value) => value && setRole(value)}
        />
        <DialogEnd
          fault={sending.fault}
          onBack={onClose}
          isSending={sending.isSending}
          onPress={() => void sending.send()}
        >
          {words.step(step.name)}
        </DialogEnd>
      </Stack>
    </Dialog>
  );
}
