import { Menu, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Trans, useLingui } from '@lingui/react/macro';
import IconCheck from '@tabler/icons-react/icons/IconCheck';
import IconLogout from '@tabler/icons-react/icons/IconLogout';
import IconSettings from '@tabler/icons-react/icons/IconSettings';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { SignOutStepDocument } from '@/generated/graphql';
import { actFor, actingMembership } from '@/shared/api/membership';
import { refresh } from '@/shared/api/query';
import { request } from '@/shared/api/request';
import { OpenedMenu } from '@/shared/ui/OpenedMenu';
import { useLocale } from '@/shared/ui/use-locale';
import { forgetKept, leaveDevice } from '@/shared/viewer/leave-device';
import type { Viewer } from '@/shared/viewer/viewer';
import { useWords } from '@/shared/words/codes';

/** Who one is, for which organization one acts, and the way out. */
export function AccountChoices({ viewer, children }: { viewer: Viewer; children: ReactElement }) {
  const { t } = useLingui();
  const words = useWords();
  const locale = useLocale();
  const navigate = useNavigate();
  const [acting, setActing] = useState(actingMembership());
  const choose = (membershipId: string | null): void => {
    actFor(membershipId);
    setActing(membershipId);
    void refresh();
  };
  const leave = async (): Promise<void> => {
    try {
      // A session that has ended is no reason to sign in again.
      await request(SignOutStepDocument, {}, undefined, { asIs: true });
    } catch (fault) {
      await forgetKept();
      return void notifications.show({
        title: t`You are not signed out yet`,
        message: t`What was kept on this device is gone, but the session goes on: ${words.fault(fault)}`,
        color: 'pomegranate',
        autoClose: false,
      });
    }
    await leaveDevice();
    await navigate({ to: '/$locale', params: { locale } });
  };
  return (
    <OpenedMenu position="bottom-end" width={280} target={children}>
      <Menu.Label>
        <Text fw={650} c="var(--app-ink)">
          {viewer.name}
        </Text>
        <bdi>{viewer.email}</bdi>
      </Menu.Label>
      {viewer.memberships.length > 1 ? (
        <>
          <Menu.Divider />
          <Menu.Label>
            <Trans>You act for</Trans>
          </Menu.Label>
          {viewer.memberships.map(({ id, role, organization }) => (
            <Menu.Item
              key={id}
              role="menuitemradio"
              aria-checked={acting === id}
              rightSection={acting === id ? <IconCheck size={16} aria-hidden /> : null}
              onClick={() => choose(acting === id ? null : id)}
            >
              {organization?.name} · {words.value('MembershipRole', role)}
            </Menu.Item>
          ))}
        </>
      ) : null}
      <Menu.Divider />
      <Menu.Item
        leftSection={<IconSettings size={18} aria-hidden />}
        onClick={() => void navigate({ href: `/${locale}/account` })}
      >
        <Trans>Settings</Trans>
      </Menu.Item>
      <Menu.Item leftSection={<IconLogout size={18} className="turns" aria-hidden />} onClick={() => void leave()}>
        <Trans>Sign out</Trans>
      </Menu.Item>
    </OpenedMenu>
  );
}
