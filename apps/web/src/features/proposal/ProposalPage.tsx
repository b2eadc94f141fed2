import { Alert, Badge, Group, Stack } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ProposalRfpChangedDocument, type ProposalState } from '@/generated/graphql';
import { refresh } from '@/shared/api/query';
import { subscribe } from '@/shared/api/subscribe';
import { useFormat } from '@/shared/lib/format';
import { placeOf } from '@/shared/lib/path';
import { Steps } from '@/shared/steps/Steps';
import { StepDialog } from '@/shared/steps/StepDialog';
import { takeStep, type Step } from '@/shared/steps/take-step';
import { Countdown } from '@/shared/ui/Countdown';
import { TextLink } from '@/shared/ui/links';
import { Missing } from '@/shared/ui/PageFault';
import { PageHead } from '@/shared/ui/PageHead';
import { Rows } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import { useGuide } from '@/shared/lib/guide';
import { After } from './After';
import { formOf, type ProposalForm } from './content';
import { ProposalEditor } from './ProposalEditor';
import { HandedFiles } from './ProposalFiles';
import { ProposalText } from './ProposalText';
import { proposalQuery } from './proposal-query';
import { Replacement } from './Replacement';

const COLOURS: Partial<Record<ProposalState, string>> = {
  submitted: 'turquoise',
  locked: 'turquoise',
  opened: 'lapis',
  needsReconfirm: 'saffron',
  lapsed: 'pomegranate',
};

/** One proposal: written, handed in and waiting, or opened. */
export function ProposalPage({ id }: { id: string }) {
  const { t } = useLingui();
  const locale = useLocale();
  const words = useWords();
  const format = useFormat();
  const { data } = useQuery(proposalQuery(id, locale));
  const guide = useGuide(data?.inputs.inputs ?? []);
  const [first, setFirst] = useState<ProposalForm | null>(null);
  const [confirming, setConfirming] = useState<Step | null>(null);
  const { proposal } = data ?? {};
  const rfp = proposal?.rfp;
  const rfpId = rfp?.id;
  useEffect(() => {
    // Its first word only says that one listens.
    let heard = 0;
    return rfpId ? subscribe(ProposalRfpChangedDocument, { rfpId }, () => void (heard++ && refresh())) : undefined;
  }, [rfpId]);
  if (!data) return <Rows />;
  if (!proposal || !rfp) return <Missing />;

  const isOpen = ['draft', 'submitted', 'needsReconfirm'].includes(proposal.state);
  const isWriting = proposal.state === 'draft' || (isOpen && (proposal.draft ?? first) !== null);
  const [moved] = (rfp.deadlineMoves ?? []).slice(-1);
  return (
    <>
      <PageHead
        title={rfp.title ?? t`Proposal`}
        number={format.digits(proposal.number ?? rfp.number ?? '')}
        actions={
          <Steps
            steps={proposal.nextSteps}
            except={['proposal.submit', 'proposal.replace']}
            forms={{ 'proposal.reconfirm': setConfirming }}
          />
        }
      >
        <Group gap="sm">
          <Badge variant="light" size="lg" color={COLOURS[proposal.state] ?? 'gray'}>
            {words.value('ProposalState', proposal.state)}
          </Badge>
          {rfp.closesAt && isOpen ? <Countdown at={rfp.closesAt} isClosed={rfp.state !== 'open'} /> : null}
          <TextLink to={placeOf(locale, 'rfp', rfp.id)}>
            <Trans>Read the request for proposals</Trans>
          </TextLink>
        </Group>
      </PageHead>
      <Stack gap="lg">
        {moved && isOpen ? (
          <Alert color="lapis" radius="lg">
            <Trans>
              The deadline was moved from {format.dateTime(moved.before)} to {format.dateTime(moved.after)}.
            </Trans>{' '}
            <bdi>{moved.reason}</bdi>
          </Alert>
        ) : null}
        {proposal.marked ? (
          <Alert color="pomegranate" radius="lg" role="alert">
            {words.refusal({ code: 'SOLVER_NOT_VERIFIED' })}
          </Alert>
        ) : null}
        {proposal.state === 'needsReconfirm' ? (
          <Alert color="saffron" radius="lg" title={t`The request for proposals has changed`}>
            <Trans>
              A material addendum came after you handed in. Please confirm your proposal or replace it before the
              deadline, otherwise it lapses.
            </Trans>
          </Alert>
        ) : null}
        {isWriting ? (
          <ProposalEditor
            key={first ? 'replacement' : proposal.id}
            proposal={proposal}
            rfp={rfp}
            data={data}
            first={first ?? undefined}
          />
        ) : isOpen ? (
          <Replacement proposal={proposal} onBegin={(content) => setFirst(formOf(content, rfp, locale))} />
        ) : (
          <After proposal={proposal}>
            {(proposal.technical ?? proposal.price) ? (
              <Stack gap="lg">
                <ProposalText content={proposal} rfp={rfp} guide={guide} />
                <HandedFiles id={proposal.id} />
              </Stack>
            ) : proposal.draft ? (
              <ProposalText content={proposal.draft.content} rfp={rfp} guide={guide} />
            ) : null}
          </After>
        )}
      </Stack>
      {confirming ? (
        <StepDialog
          step={confirming}
          onClose={() => setConfirming(null)}
          onDone={() => setConfirming(null)}
          send={(answers) => takeStep(confirming, { ...answers, addendumNumber: rfp.materialNumber })}
        />
      ) : null}
    </>
  );
}
