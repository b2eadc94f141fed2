import { Alert, Box, Container, Group, List, SimpleGrid, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@/shared/lib/format';
import { pathOf } from '@/shared/lib/path';
import { Steps } from '@/shared/steps/Steps';
import { ButtonLink } from '@/shared/ui/links';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import { Capacities } from './Capacities';
import { Members } from './Members';
import { organizationQuery } from './organization-query';

const LEAVE = 'organization.leave';

/** An organization: what it is verified for, who belongs to it, what it can do. */
export function OrganizationPage({ id }: { id: string }) {
  const locale = useLocale();
  const words = useWords();
  const format = useFormat();
  const { organization } = useSuspenseQuery(organizationQuery(id)).data;
  if (!organization) return null;
  const { name, about, placeText, website, identifiers, office, profile, can, certificates } = organization;
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
                LEAVE,
              ]}
            />
          </>
        }
      >
        <bdi>{about}</bdi>
      </PageHead>
      {can.edit && !organization.capacities.length ? <Founded /> : null}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        <Capacities organization={organization} />
        <Panel title={<Trans>Facts</Trans>}>
          <Stack gap="xs">
            {identifiers.map((one) => (
              <Group key={one.id} justify="space-between">
                <Text size="sm" c="dimmed">
                  {words.value('IdentifierScheme', one.scheme)}
                </Text>
                <bdi>{format.digits(one.value)}</bdi>
              </Group>
            ))}
            {placeText ? <Text size="sm">{placeText}</Text> : null}
            {website ? (
              <Text size="sm" dir="ltr">
                {website}
              </Text>
            ) : null}
            {office ? (
              <Text size="sm">
                <Trans>Office: {office.name}</Trans>
                {office.contactPhone ? (
                  <>
                    {' · '}
                    <bdi>{format.digits(office.contactPhone)}</bdi>
                  </>
                ) : null}
              </Text>
            ) : null}
          </Stack>
        </Panel>
        {profile?.summary || profile?.capabilities.length ? (
          <Panel title={<Trans>What it can do</Trans>}>
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
      </SimpleGrid>
      <Members organization={organization} />
      <Box mt="lg">
        <Steps steps={organization.nextSteps.filter(({ name: step }) => step === LEAVE)} />
      </Box>
    </Container>
  );
}

/** Nothing has to be asked for before a problem is posted; whoever offers something asks for a role first. */
function Founded() {
  const locale = useLocale();
  return (
    <Alert color="turquoise" radius="lg" mb="md" title={<Trans>Your organization is entered. What now?</Trans>}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">
          <Trans>
            You may post a problem at once. To offer technology, or to define problems for others, request that role
            below; an office checks it first.
          </Trans>
        </Text>
        <ButtonLink to={pathOf(locale, '/problems/new')}>
          <Trans>Post a problem</Trans>
        </ButtonLink>
      </Stack>
    </Alert>
  );
}
