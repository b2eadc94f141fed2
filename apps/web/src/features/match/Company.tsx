import { Badge, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { useCodeLists } from '@/shared/form/code-lists';
import { useFormat } from '@/shared/lib/format';
import { placeOf } from '@/shared/lib/path';
import { yearFor } from '@/shared/lib/year';
import { TextLink } from '@/shared/ui/links';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { useCodeNames, useNames } from '@/shared/words/code-names';
import { useWords } from '@/shared/words/codes';
import type { FullMatch } from './match';

/** The company as the score saw it: its profile of that day, its certificates and what it did. */
export function Company({ match: { company, profileAsScored: profile } }: { match: FullMatch }) {
  const { t } = useLingui();
  const locale = useLocale();
  const format = useFormat();
  const words = useWords();
  const { nameOf } = useNames();
  const listOf = useCodeLists();
  const names = useCodeNames(profile?.capabilities.flatMap(({ competences }) => competences) ?? []);
  if (!company) return null;
  const { province, headcount, certificates, pastProjects } = company;
  const facts = [
    nameOf(province),
    headcount ? t`${plural(headcount, { one: '# person', other: '# people' })}` : '',
    listOf('companyTypes').find(({ value }) => value === company.companyType)?.label ?? '',
  ].filter(Boolean);
  return (
    <Panel title={t`The company`}>
      <Stack gap="md">
        <Group justify="space-between">
          <Text>{facts.join(' · ')}</Text>
          <TextLink to={placeOf(locale, 'organization', company.id)}>
            <Trans>All of its profile</Trans>
          </TextLink>
        </Group>
        {profile ? (
          <>
            <Text dir="auto">{profile.summary}</Text>
            <Text size="sm" c="dimmed">
              {profile.isCurrent ? (
                <Trans>This is the profile as it is today.</Trans>
              ) : (
                <Trans>This is the profile of {format.date(profile.savedAt)}; it has changed since.</Trans>
              )}
            </Text>
            {profile.capabilities.map(({ id, statement, competences, trlTo, evidence }) => (
              <div key={id}>
                <Text fw={600} dir="auto">
                  {statement}
                </Text>
                <Group gap={6} mt={4}>
                  {competences.map((code) => (
                    <Badge key={code} variant="light" color="gray">
                      {names.competence(code)}
                    </Badge>
                  ))}
                  {trlTo ? (
                    <Badge variant="light" color="saffron">
                      TRL {format.number(trlTo)}
                    </Badge>
                  ) : null}
                </Group>
                {evidence ? (
                  <Text size="sm" c="dimmed" mt={4} dir="auto">
                    {evidence}
                  </Text>
                ) : null}
              </div>
            ))}
          </>
        ) : null}
        {certificates.length ? (
          <div>
            <Text fw={600}>
              <Trans>Certificates</Trans>
            </Text>
            {certificates.map(({ id, kind, issuer, state, validUntil }) => (
              <Text key={id} size="sm">
                {words.value('CertificateKind', kind)} · <bdi>{issuer}</bdi> · {words.value('CertificateState', state)}
                {validUntil ? ` · ${format.date(validUntil)}` : ''}
              </Text>
            ))}
          </div>
        ) : null}
        {pastProjects.nodes.length ? (
          <div>
            <Text fw={600}>
              <Trans>Past projects</Trans>
            </Text>
            {pastProjects.nodes.map(({ id, title, year, client }) => (
              <Text key={id} size="sm">
                <bdi>{title}</bdi>
                {client ? (
                  <>
                    {' · '}
                    <bdi>{client}</bdi>
                  </>
                ) : null}
                {year ? ` · ${format.digits(yearFor(format.reading, year))}` : ''}
              </Text>
            ))}
          </div>
        ) : null}
      </Stack>
    </Panel>
  );
}
