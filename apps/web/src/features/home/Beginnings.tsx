import { Group, List, Stack, Text, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import IconPlus from '@tabler/icons-react/icons/IconPlus';
import { pathOf } from '@/shared/lib/path';
import { ButtonLink } from '@/shared/ui/links';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { hasCapacity, useViewer } from '@/shared/viewer/viewer';

/** Whoever is of no organization yet can do little: the first step is to be of one. */
export function FirstOrganization() {
  const locale = useLocale();
  return (
    <Panel title={<Trans>Begin with your organization</Trans>}>
      <Stack gap="md" align="flex-start">
        <Text maw={640}>
          <Trans>
            Problems are posted and proposals are sent by organizations. Found yours with its national identifier, or
            ask to join it where it is already here.
          </Trans>
        </Text>
        <ButtonLink to={pathOf(locale, '/organizations/new')}>
          <Trans>Find or found an organization</Trans>
        </ButtonLink>
      </Stack>
    </Panel>
  );
}

/** Nothing was posted yet: what a good statement looks like, and the way to write one. */
export function FirstProblem() {
  return (
    <Panel title={<Trans>Post your first problem</Trans>}>
      <Stack gap="md" align="flex-start">
        <Text maw={640}>
          <Trans>
            Write what goes wrong, not what to buy. It takes about ten minutes, and you may stop at any time: what you
            wrote stays.
          </Trans>
        </Text>
        <Stack gap={4} p="md" bg="var(--app-quiet)" style={{ borderRadius: 12 }}>
          <Title order={3} fz="sm" c="dimmed">
            <Trans>An example</Trans>
          </Title>
          <Text fw={650}>
            <Trans>Uneven colour of woollen yarn</Trans>
          </Text>
          <List size="sm" spacing={2}>
            <List.Item>
              <Trans>After dyeing, two of every ten skeins have light spots, mostly in the cold months.</Trans>
            </List.Item>
            <List.Item>
              <Trans>Today 20 percent is waste; it costs 800 million toman a month.</Trans>
            </List.Item>
            <List.Item>
              <Trans>Softening the water made the spots fewer, but they stayed.</Trans>
            </List.Item>
          </List>
        </Stack>
        <NewProblemLink />
      </Stack>
    </Panel>
  );
}

/** Of an organization that is verified for nothing yet: who came with a technology is shown their way too. */
export function FirstTechnology({ organizationId }: { organizationId: string }) {
  const locale = useLocale();
  return (
    <Panel title={<Trans>Or do you have a technology?</Trans>}>
      <Stack gap="md" align="flex-start">
        <Text maw={640}>
          <Trans>
            Tell what your company can do and have it verified as solver. Then you are told of fitting requests, each
            with its reasons, and may send sealed proposals.
          </Trans>
        </Text>
        <Group gap="sm">
          <ButtonLink to={pathOf(locale, `/organizations/${organizationId}/profile`)}>
            <Trans>Tell what you can do</Trans>
          </ButtonLink>
          <ButtonLink to={pathOf(locale, `/organizations/${organizationId}`)} variant="default">
            <Trans>Have it verified as solver</Trans>
          </ButtonLink>
        </Group>
      </Stack>
    </Panel>
  );
}

export function NewProblemLink() {
  const locale = useLocale();
  return (
    <ButtonLink to={pathOf(locale, '/problems/new')} leftSection={<IconPlus size={18} aria-hidden />}>
      <Trans>Post a problem</Trans>
    </ButtonLink>
  );
}

/** Places that people of a role look at when nothing waits for them. */
export function Elsewhere() {
  const viewer = useViewer();
  const locale = useLocale();
  const places = [
    { isFor: hasCapacity(viewer, 'office'), path: '/queue', label: <Trans>Review queue</Trans> },
    { isFor: hasCapacity(viewer, 'office'), path: '/vetting', label: <Trans>Verification of organizations</Trans> },
    { isFor: hasCapacity(viewer, 'definer'), path: '/problems/open', label: <Trans>Problems to define</Trans> },
    { isFor: hasCapacity(viewer, 'definer'), path: '/engagements', label: <Trans>Your definitions</Trans> },
    { isFor: hasCapacity(viewer, 'solver'), path: '/matches', label: <Trans>What fits your company</Trans> },
    { isFor: hasCapacity(viewer, 'solver'), path: '/proposals', label: <Trans>Your proposals</Trans> },
    { isFor: Boolean(viewer?.isAdministrator), path: '/administration', label: <Trans>Administration</Trans> },
    { isFor: true, path: '/rfps', label: <Trans>Open requests for proposals</Trans> },
  ].filter(({ isFor }) => isFor);
  return (
    <Group gap="sm" justify="center">
      {places.map(({ path, label }) => (
        <ButtonLink key={path} to={pathOf(locale, path)} variant="default">
          {label}
        </ButtonLink>
      ))}
    </Group>
  );
}
