import { List, Stack, Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useFormat } from '@/shared/lib/format';
import { placeOf } from '@/shared/lib/path';
import { Steps } from '@/shared/steps/Steps';
import { Countdown } from '@/shared/ui/Countdown';
import { ButtonLink, TextLink } from '@/shared/ui/links';
import { Missing } from '@/shared/ui/PageFault';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { Rows } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import { beginQuery } from './proposal-query';

/** Before the first word: what will be asked, until when, and by what it is judged. */
export function Begin({ id }: { id: string }) {
  const { t } = useLingui();
  const locale = useLocale();
  const format = useFormat();
  const words = useWords();
  const navigate = useNavigate();
  const { data } = useQuery(beginQuery(id));
  if (!data) return <Rows />;
  const { rfp } = data;
  if (!rfp) return <Missing />;
  const steps = rfp.nextSteps.filter(({ name }) => name === 'proposal.create');
  const { requirements, criteria, languages } = rfp.content ?? {};
  const musts = requirements?.filter(({ kind }) => kind === 'must').length ?? 0;
  const lines = [
    t`one answer to each requirement: how far it is met, how, and what shows it`,
    t`plan of work, team, risks and the time it takes`,
    t`the price, sealed until the deadline`,
  ];
  return (
    <>
      <PageHead title={t`Write a proposal`} number={format.digits(rfp.number ?? '')}>
        <Stack gap="xs">
          <TextLink to={placeOf(locale, 'rfp', rfp.id)}>
            <bdi>{rfp.title}</bdi>
          </TextLink>
          {rfp.closesAt ? <Countdown at={rfp.closesAt} isClosed={rfp.state !== 'open'} /> : null}
        </Stack>
      </PageHead>
      <Stack gap="lg" maw={760}>
        <Panel title={t`What you will write`}>
          <List spacing="xs">
            {lines.map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
          {requirements ? (
            <Text mt="md">
              <Plural value={requirements.length} one="# requirement" other="# requirements" />
              {musts ? (
                <>
                  {format.join}
                  <Plural value={musts} one="# of them a must" other="# of them are musts" />
                </>
              ) : null}
              {languages?.length ? (
                <>
                  {' · '}
                  <Trans>in {format.list(languages.map((code) => words.value('RfpLanguage', code)))}</Trans>
                </>
              ) : null}
            </Text>
          ) : null}
        </Panel>
        {criteria?.length ? (
          <Panel title={t`How proposals are compared`}>
            <List spacing="xs">
              {criteria.map(({ id: key, name, weight }) => (
                <List.Item key={key}>
                  <bdi>{name}</bdi>
                  {weight ? ` · ${t`weight ${format.exact(weight)}`}` : null}
                </List.Item>
              ))}
            </List>
          </Panel>
        ) : null}
        {steps.length ? (
          <Steps
            steps={steps}
            onDone={(_step, proposalId) =>
              proposalId && void navigate({ to: '/$locale/proposals/$id', params: { locale, id: proposalId } })
            }
          />
        ) : (
          <Panel>
            <Stack gap="sm" align="flex-start">
              <Text>
                <Trans>
                  From here no proposal can be begun: the request is not open to your organization, or it is closed. Its
                  page says what comes first.
                </Trans>
              </Text>
              <ButtonLink to={placeOf(locale, 'rfp', rfp.id)} variant="default">
                <Trans>Go to the request for proposals</Trans>
              </ButtonLink>
            </Stack>
          </Panel>
        )}
      </Stack>
    </>
  );
}
