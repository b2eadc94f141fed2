import { Container, Tabs } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { PageHead } from '@/shared/ui/PageHead';
import { useLocale } from '@/shared/ui/use-locale';
import { NoticeChoices } from './NoticeChoices';
import { OwnData } from './OwnData';
import { Preferences } from './Preferences';
import { Security } from './Security';
import { settingsQuery, type Tab } from './settings-query';
import { WhoSaw } from './WhoSaw';

/** What a person decides about themselves; each part saves what is changed at once. */
export function Settings({ tab }: { tab: Tab }) {
  const { t } = useLingui();
  const locale = useLocale();
  const navigate = useNavigate();
  const { me, myNoticePreferences, session } = useSuspenseQuery(settingsQuery).data;
  if (!me) return null;
  const open = (value: string | null): void =>
    void navigate({ to: '/$locale/account', params: { locale }, search: { tab: value as Tab }, replace: true });
  return (
    <Container size="md" px={0}>
      <PageHead title={t`Settings`}>
        {me.name} · <bdi>{me.email}</bdi>
      </PageHead>
      <Tabs value={tab} onChange={open} keepMounted={false}>
        <Tabs.List mb="lg">
          <Tabs.Tab value="preferences">
            <Trans>Language and display</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="notices">
            <Trans>Notices</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="security">
            <Trans>Security</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="access">
            <Trans>Who saw what</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="data">
            <Trans>My data</Trans>
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="preferences">
          <Preferences me={me} />
        </Tabs.Panel>
        <Tabs.Panel value="notices">
          <NoticeChoices preferences={myNoticePreferences} />
        </Tabs.Panel>
        <Tabs.Panel value="security">
          <Security me={me} session={session} />
        </Tabs.Panel>
        <Tabs.Panel value="access">
          <WhoSaw />
        </Tabs.Panel>
        <Tabs.Panel value="data">
          <OwnData me={me} />
        </Tabs.Panel>
      </Tabs>
    </Container>
  );
}
