import { Badge, Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, type FormEvent } from 'react';
import {
  ChangeEmailStepDocument,
  ChangePasswordStepDocument,
  EndOtherSessionsStepDocument,
  EndSessionStepDocument,
  type SettingsQuery,
} from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { FormFault } from '@/shared/sending/FormFault';
import { formText } from '@/shared/sending/form-text';
import { useSending } from '@/shared/sending/use-sending';
import { deviceOf } from '@/shared/lib/device';
import { useFormat } from '@/shared/lib/format';
import { ButtonLink } from '@/shared/ui/links';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import type { Me } from './settings-query';

/** Password, address, second factor, and where one is signed in. */
export function Security({ me, session }: { me: Me; session: SettingsQuery['session'] }) {
  const { t } = useLingui();
  const locale = useLocale();
  const format = useFormat();
  const { enrolled, recoveryCodesLeft } = me.secondFactor;
  return (
    <Stack gap="md">
      <ChangePassword />
      <ChangeEmail />
      <Panel title={<Trans>Second factor</Trans>}>
        <Group justify="space-between">
          <Text>
            {enrolled ? (
              <Trans>Set up; {format.number(recoveryCodesLeft)} recovery codes are left.</Trans>
            ) : (
              <Trans>Not set up. It protects your account when somebody learns your password.</Trans>
            )}
          </Text>
          {enrolled ? null : (
            <ButtonLink
              to="/$locale/second-factor"
              params={{ locale }}
              search={{ next: `/${locale}/account?tab=security` }}
              variant="default"
            >
              <Trans>Set up</Trans>
            </ButtonLink>
          )}
        </Group>
      </Panel>
      <Sessions sessions={me.sessions} until={session?.absoluteUntil} label={t`Signed in on`} />
    </Stack>
  );
}

function ChangePassword() {
  const { t } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const sending = useSending(
    async (oldPassword: string, newPassword: string) => {
      await act(ChangePasswordStepDocument, { input: { oldPassword, newPassword } });
      form.current?.reset();
      notifications.show({ message: t`Your password is changed.`, color: 'turquoise' });
    },
    ['oldPassword', 'newPassword'],
  );
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    void sending.send(given.get('old') as string, given.get('new') as string);
  };
  return (
    <Panel title={<Trans>Password</Trans>}>
      <form ref={form} onSubmit={submit}>
        <Stack gap="sm" maw={420}>
          <PasswordInput
            name="old"
            label={t`Present password`}
            autoComplete="current-password"
            dir="ltr"
            error={sending.of('oldPassword')}
            required
          />
          <PasswordInput
            name="new"
            label={t`New password`}
            autoComplete="new-password"
            dir="ltr"
            error={sending.of('newPassword')}
            required
          />
          <FormFault>{sending.fault}</FormFault>
          <Button type="submit" variant="default" loading={sending.isSending} w="fit-content">
            <Trans>Change the password</Trans>
          </Button>
        </Stack>
      </form>
    </Panel>
  );
}

function ChangeEmail() {
  const { t } = useLingui();
  const sending = useSending(
    async (email: string) => {
      await act(ChangeEmailStepDocument, { input: { email } });
      notifications.show({ message: t`Open the link that we mailed to the new address.`, color: 'turquoise' });
    },
    ['email'],
  );
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void sending.send(formText(event.currentTarget, 'email'));
  };
  return (
    <Panel title={<Trans>E-mail</Trans>}>
      <form onSubmit={submit}>
        <Stack gap="sm" maw={420}>
          <TextInput
            name="email"
            type="email"
            label={t`New address`}
            description={t`It counts once you have opened the link that is mailed there.`}
            dir="ltr"
            error={sending.of('email')}
            required
          />
          <FormFault>{sending.fault}</FormFault>
          <Button type="submit" variant="default" loading={sending.isSending} w="fit-content">
            <Trans>Change the address</Trans>
          </Button>
        </Stack>
      </form>
    </Panel>
  );
}

interface SessionsProps {
  readonly sessions: Me['sessions'];
  readonly until: string | null | undefined;
  readonly label: string;
}

function Sessions({ sessions, until, label }: SessionsProps) {
  const format = useFormat();
  const ending = useSending((sessionId: string) => act(EndSessionStepDocument, { input: { sessionId } }));
  const endingAll = useSending(() => act(EndOtherSessionsStepDocument, {}));
  return (
    <Panel title={label}>
      <Stack gap="sm">
        {sessions.map(({ id, isCurrent, userAgent, seenAt }) => (
          <Group key={id} justify="space-between" wrap="nowrap">
            <Stack gap={0} style={{ minWidth: 0 }}>
              <Text size="sm" truncate dir="ltr">
                <span title={userAgent ?? undefined}>{deviceOf(userAgent)}</span>
              </Text>
              <Text size="sm" c="dimmed">
                <Trans>last used {format.dateTime(seenAt)}</Trans>
              </Text>
            </Stack>
            {isCurrent ? (
              <Badge variant="light" style={{ flexShrink: 0 }}>
                <Trans>This one</Trans>
              </Badge>
            ) : (
              <Button size="xs" variant="default" onClick={() => void ending.send(id)}>
                <Trans>End</Trans>
              </Button>
            )}
          </Group>
        ))}
        {until ? (
          <Text size="sm" c="dimmed">
            <Trans>This session ends on {format.dateTime(until)} at the latest.</Trans>
          </Text>
        ) : null}
        <FormFault>{ending.fault ?? endingAll.fault}</FormFault>
        {sessions.length > 1 ? (
          <Button variant="default" w="fit-content" loading={endingAll.isSending} onClick={() => void endingAll.send()}>
            <Trans>End all others</Trans>
          </Button>
        ) : null}
      </Stack>
    </Panel>
  );
}
