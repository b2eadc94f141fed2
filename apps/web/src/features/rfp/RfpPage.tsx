import { Alert, Badge, Box, Container, Group, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { RfpChangedDocument } from '@/generated/graphql';
import { queryClient } from '@/shared/api/query';
import { subscribe } from '@/shared/api/subscribe';
import { FilePanel } from '@/shared/files/FilePanel';
import { useFormat } from '@/shared/lib/format';
import { TextLink } from '@/shared/ui/links';
import { OnThisPage } from '@/shared/ui/OnThisPage';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { StageLine } from '@/shared/ui/StageLine';
import { useLocale } from '@/shared/ui/use-locale';
import { WaitsFor } from '@/shared/ui/WaitsFor';
import { useViewer } from '@/shared/viewer/viewer';
import { useWords } from '@/shared/words/codes';
import { lazily } from '@/shared/ui/lazily';
import { Addenda } from './Addenda';
import { Similar } from './Around';
import { Dossier } from './Dossier';
import { KeyFacts } from './KeyFacts';
import { Locked } from './Locked';
import { Questions } from './Questions';
import classes from './Rfp.module.css';
import { OfProblem } from './OfProblem';
import { rfpQuery, type Rfp } from './rfp-query';
import { RfpSteps } from './RfpSteps';
import { translationOf, Worded, WordingSwitch, type Mode } from './wording';

/** Below what is read first. */
const History = lazily(async () => (await import('./History')).History);
const Waivers = lazily(async () => (await import('./Waivers')).Waivers);

export function RfpPage({ id }: { id: string }) {
  const locale = useLocale();
  const viewer = useViewer();
  const query = rfpQuery(id, locale);
  const { rfp } = useSuspenseQuery(query).data;
  const isLive = Boolean(viewer) && rfp?.state !== undefined;
  useEffect(() => {
    if (!isLive) return;
    return subscribe(RfpChangedDocument, { id }, () => {
      void queryClient.invalidateQueries({ queryKey: query.queryKey });
    });
    // The key is made of these two.
  }, [isLive, id, locale]);
  return rfp ? <RfpView rfp={rfp} /> : null;
}

function RfpView({ rfp }: { rfp: Rfp }) {
  const { t } = useLingui();
  const locale = useLocale();
  const format = useFormat();
  const words = useWords();
  const translation = translationOf(rfp, locale);
  const [mode, setMode] = useState<Mode>('both');
  const main = useRef<HTMLDivElement>(null);
  const isMarket = rfp.state === 'open';
  const number = format.digits(rfp.number ?? '');
  const match = words.value('MatchState', rfp.myMatch?.state ?? '');
  const proposal = words.value('ProposalState', rfp.myProposal?.state ?? '');
  const title = mode !== 'original' && translation?.title ? translation.title : rfp.title;
  return (
    <Container size="xl" px={0}>
      <Text size="sm" mb="xs" className="no-print">
        <TextLink to="/$locale/rfps" params={{ locale }}>
          <Trans>Requests for proposals</Trans>
        </TextLink>
      </Text>
      <PageHead title={title} number={number} actions={<RfpSteps rfp={rfp} />}>
        <Group gap={6} mt={4}>
          <Badge variant="light" color={isMarket ? 'turquoise' : 'gray'}>
            {words.value('RfpState', rfp.state)}
          </Badge>
          {rfp.myMatch ? (
            <Badge variant="light" color="lapis">
              <Trans>Your match: {match}</Trans>
            </Badge>
          ) : null}
          {rfp.myProposal ? (
            <Badge variant="light" color="lapis">
              <Trans>Your proposal: {proposal}</Trans>
            </Badge>
          ) : null}
          <WaitsFor waits={rfp.waitsFor} />
        </Group>
      </PageHead>
      <OfProblem rfp={rfp} />
      {rfp.stages.length ? (
        <Box mb="lg">
          <StageLine type="RfpState" stages={rfp.stages} />
        </Box>
      ) : null}
      <Ended rfp={rfp} />
      {translation ? (
        <Box mb="lg">
          <WordingSwitch rfp={rfp} translation={translation} mode={mode} onChange={setMode} />
        </Box>
      ) : rfp.language === locale ? null : (
        <Text size="sm" c="dimmed" mb="lg">
          <Trans>Written in {words.value('RfpLanguage', rfp.language)}; there is no translation yet.</Trans>{' '}
          {rfp.content?.languages?.length ? (
            <Trans>
              Proposals and questions may be in{' '}
              {format.list(rfp.content.languages.map((code) => words.value('RfpLanguage', code)))}.
            </Trans>
          ) : null}
        </Text>
      )}
      <div className={classes.page}>
        <div className={classes.main} ref={main}>
          <OnThisPage of={main} isFolded />
          {rfp.summary ? (
            <Panel title={words.field('RfpContentInput', 'summary')}>
              <Worded
                mode={mode}
                language={rfp.language}
                original={rfp.summary}
                translation={translation}
                translated={translation?.summary}
              />
            </Panel>
          ) : null}
          <Locked rfp={rfp} />
          <Waivers rfp={rfp} />
          {rfp.content ? (
            <Dossier content={rfp.content} language={rfp.language} translation={translation} mode={mode} />
          ) : null}
          {rfp.content ? <FilePanel holder="rfp" id={rfp.id} /> : null}
          <Questions rfp={rfp} />
          <Addenda rfp={rfp} />
          <History rfp={rfp} />
        </div>
        <aside className={classes.side} aria-label={t`Key facts`}>
          <KeyFacts rfp={rfp} />
          <Similar rfp={rfp} />
          <OnThisPage of={main} />
        </aside>
      </div>
    </Container>
  );
}

/** Why an RFP that was called off or came to nothing did so. */
function Ended({ rfp }: { rfp: Rfp }) {
  const words = useWords();
  const reason = rfp.cancelReason ?? rfp.failReason;
  if (!reason) return null;
  const type = rfp.cancelReason ? 'RfpCancelReason' : 'RfpFailReason';
  return (
    <Alert color="saffron" radius="lg" mb="lg" title={words.value('RfpState', rfp.state)}>
      {words.value(type, reason)}
      <Text size="sm" dir="auto">
        {rfp.cancelNote ?? rfp.failNote}
      </Text>
    </Alert>
  );
}
