import { Box, Container, List, SimpleGrid, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@/shared/lib/format';
import { pathOf } from '@/shared/lib/path';
import { yearFor } from '@/shared/lib/year';
import { Steps } from '@/shared/steps/Steps';
import { ButtonLink } from '@/shared/ui/links';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import { Capacities } from './Capacities';
import { Facts } from './Facts';
import { Members } from './Members';
import { organizationQuery } from './organization-query';

/** An organization: what it is verified for, who belongs to it, what it can do. */
export function OrganizationPage({ id }: { id: string }) {
  const locale = useLocale();
  const words = useWords();
  const format = useFormat();
  const { organization } = useSuspenseQuery(organizationQuery(id)).data;
  if (!organization) return null;
  const { name, about, profile, can, certificates, pastProjects } = organization;
  return (
    <Container size="lg" px={0}>
      <PageHead
        title={name}
        actions={
          <>
            {can.edit ? (
              <ButtonLink to={pathOf(locale, `/organizations/${id}/profile`)} variant="default">
                <Trans>Edit the profile</Trans>
              </ButtonLink>
            ) : null}
            <Steps
              steps={organization.nextSteps}
              except={[
                'organization.edit',
                'profile.edit',
                'organization.requestCapacity',
                'organization.inviteMember',
                'organization.leave',
              ]}
            />
          </>
        }
      >
        <bdi>{about}</bdi>
      </PageHead>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        <Capacities organization={organization} />
        <Facts organization={organization} />
        {profile ? (
          <Panel title={<Trans>What it can do</Trans>}>
            {profile.summary || profile.capabilities.length ? null : (
              <Text c="dimmed">
                <Trans>Nothing is published yet. Fitting requests are found by what stands here.</Trans>
              </Text>
            )}
            <Text mb="sm" dir="auto">
              {profile.summary}
            </Text>
            <List spacing="xs">
              {profile.capabilities.map((capability) => (
                <List.Item key={capability.id}>
                  <bdi>{capability.statement}</bdi>
                </List.Item>
              ))}
            </List>
          </Panel>
        ) : null}
        {certificates.length ? (
          <Panel title={<Trans>Certificates</Trans>}>
            <List spacing="xs">
              {certificates.map((certificate) => (
                <List.Item key={certificate.id}>
                  {words.value('CertificateKind', certificate.kind)} · <bdi>{certificate.issuer}</bdi>
                  {certificate.validUntil ? (
                    <Text span c="dimmed">
                      {' '}
                      <Trans>until {format.date(certificate.validUntil)}</Trans>
                    </Text>
                  ) : null}
                </List.Item>
              ))}
            </List>
          </Panel>
        ) : null}
        {pastProjects.nodes.length ? (
          <Panel title={<Trans>Past projects</Trans>}>
            <List spacing="xs">
              {pastProjects.nodes.map(({ id: key, title, year }) => (
                <List.Item key={key}>
                  <bdi>{title}</bdi>{' '}
                  <Text span c="dimmed">
                    {format.digits(yearFor(format.reading, year))}
                  </Text>
                </List.Item>
              ))}
            </List>
          </Panel>
        ) : null}
      </SimpleGrid>
      <Members organization={organization} />
      {/* Rare, and not taken back: last. */}
      <Box mt="xl">
        <Steps steps={organization.nextSteps.filter(({ name }) => name === 'organization.leave')} />
      </Box>
    </Container>
  );
}
