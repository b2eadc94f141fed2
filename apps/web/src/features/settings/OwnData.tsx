import { Button, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { CloseAccountStepDocument, OwnDataDocument } from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { request } from '@/shared/api/request';
import { saveFile } from '@/shared/lib/save-file';
import { DialogEnd } from '@/shared/sending/DialogEnd';
import { FormFault } from '@/shared/sending/FormFault';
import { useSending } from '@/shared/sending/use-sending';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { Steps } from '@/shared/steps/Steps';
import { Dialog } from '@/shared/ui/Dialog';
import { leaveDevice } from '@/shared/viewer/leave-device';
import type { Me } from './settings-query';

/** Taking one's data along, leaving organizations, and ending the account. */
export function OwnData({ me }: { me: Me }) {
  const fetching = useSending(async () => {
    const { ownData } = await request(OwnDataDocument, {});
    saveFile(new Blob([ownData.document], { type: 'application/json' }), 'peyvand-my-data.json');
  });
  return (
    <Stack gap="md">
      <Panel title={<Trans>A copy of my data</Trans>}>
        <Stack gap="sm" align="flex-start">
          <Text>
            <Trans>Everything that Peyvand keeps about you as a person, in one file.</Trans>
          </Text>
          <FormFault>{fetching.fault}</FormFault>
          <Button variant="default" loading={fetching.isSending} onClick={() => void fetching.send()}>
            <Trans>Save the file</Trans>
          </Button>
        </Stack>
      </Panel>
      <Panel title={<Trans>My organizations</Trans>}>
        <Stack gap="sm">
          {me.memberships.map(({ id, organization }) => (
            <Group key={id} justify="space-between">
              <Text>
                <bdi>{organization?.name}</bdi>
              </Text>
              <Steps
                steps={(organization?.nextSteps ?? []).filter(({ operation }) => operation === 'leaveOrganization')}
              />
            </Group>
          ))}
        </Stack>
      </Panel>
      <CloseAccount />
    </Stack>
  );
}

function CloseAccount() {
  const { t } = useLingui();
  const locale = useLocale();
  const navigate = useNavigate();
  const [isAsked, setAsked] = useState(false);
  const closing = useSending(async () => {
    await act(CloseAccountStepDocument, {}, { quietly: true });
    await leaveDevice();
    await navigate({ to: '/$locale', params: { locale } });
  });
  return (
    <Panel title={<Trans>End my account</Trans>}>
      <Stack gap="sm" align="flex-start">
        <Text>
          <Trans>You are signed out everywhere. What you did for your organizations stays in their records.</Trans>
        </Text>
        <Button color="pomegranate" variant="light" onClick={() => setAsked(true)}>
          <Trans>End my account</Trans>
        </Button>
      </Stack>
      <Dialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t`End my account`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <Stack gap="md">
          <Text>
            <Trans>This cannot be undone.</Trans>
          </Text>
          <DialogEnd
            fault={closing.fault}
            onBack={() => setAsked(false)}
            onPress={() => void closing.send()}
            isSending={closing.isSending}
            color="pomegranate"
          >
            <Trans>End my account</Trans>
          </DialogEnd>
        </Stack>
      </Dialog>
    </Panel>
  );
}
