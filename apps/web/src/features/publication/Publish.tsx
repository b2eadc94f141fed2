import { Badge, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { refresh } from '@/shared/api/query';
import { useChanged } from '@/shared/api/use-changed';
import { formsOf } from '@/shared/form/form';
import { useCompetenceLabels } from '@/shared/form/CompetenceField';
import { FormContext } from '@/shared/form/form-context';
import { useFormat } from '@/shared/lib/format';
import { StepDialog } from '@/shared/steps/StepDialog';
import { Steps } from '@/shared/steps/Steps';
import { takeStep, type Step } from '@/shared/steps/take-step';
import { ButtonLink } from '@/shared/ui/links';
import { PageHead } from '@/shared/ui/PageHead';
import { PagePending } from '@/shared/ui/PagePending';
import { Panel } from '@/shared/ui/Panel';
import { StageLine } from '@/shared/ui/StageLine';
import { ErrorState } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';
import { WaitsFor } from '@/shared/ui/WaitsFor';
import { useWords } from '@/shared/words/codes';
import { Checklist } from './Checklist';
import { formsQuery, publicationQuery } from './publication-query';
import { Seen } from './Seen';
import classes from './Publication.module.css';

const READERS = ['visitor', 'verifiedSolver', 'accessHolder'] as const;
type Reader = (typeof READERS)[number];

/** The RFP as each kind of reader will see it, what is still in the way, and the steps to its opening. */
export function Publish({ id, year }: { id: string; year: number }) {
  const { t } = useLingui();
  const words = useWords();
  const locale = useLocale();
  const format = useFormat();
  const isNarrow = useMediaQuery('(max-width: 36em)', false, { getInitialValueInEffect: false });
  const [reader, setReader] = useState<Reader>('visitor');
  const [signing, setSigning] = useState<Step | null>(null);
  const { data, error, refetch } = useQuery(publicationQuery(id, year));
  const inputs = useQuery(formsQuery(locale));
  const forms = useMemo(() => formsOf(inputs.data?.inputs.inputs ?? []), [inputs.data]);
  const labels = useCompetenceLabels(data?.rfp?.accessHolder?.content?.requirements);
  useChanged('rfp', id, () => void refresh());
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const rfp = data?.rfp;
  if (!rfp) return <PagePending />;
  const seen = rfp[reader];
  const sign = (step: Step): void => setSigning(step);
  return (
    <FormContext.Provider value={{ forms, labels }}>
      <PageHead
        number={rfp.number ? format.digits(rfp.number) : t`Draft of a request for proposals`}
        title={rfp.title}
        actions={
          <Group align="flex-start">
            <Steps
              steps={rfp.nextSteps}
              forms={{ 'rfp.submit': sign, 'rfp.askSignature': sign }}
              except={['rfp.edit', 'addendum.create']}
            />
            {rfp.can.edit ? (
              <ButtonLink to="/$locale/rfps/$id/edit" params={{ locale, id }} variant="default">
                <Trans>Edit</Trans>
              </ButtonLink>
            ) : null}
          </Group>
        }
      >
        <Group gap="sm">
          <Badge variant="light">{words.value('RfpState', rfp.state)}</Badge>
          <Badge variant="light" color="gray">
            {words.value('Confidentiality', rfp.confidentiality)}
          </Badge>
          {rfp.isSignatureAsked && rfp.state === 'draft' ? (
            <Text size="sm">
              <Trans>The owner was asked to sign this text.</Trans>
            </Text>
          ) : null}
          <WaitsFor waits={rfp.waitsFor} />
        </Group>
      </PageHead>
      <Panel mb="md">
        <StageLine type="RfpState" stages={rfp.stages} />
      </Panel>
      <div className={`${classes.columns} ${classes.preview}`}>
        <Stack gap="md" miw={0}>
          <div>
            <Text fw={700} mb={6} id="reader">
              <Trans>As it will be seen by</Trans>
            </Text>
            <SegmentedControl
              aria-labelledby="reader"
              orientation={isNarrow ? 'vertical' : 'horizontal'}
              value={reader}
              onChange={(chosen) => setReader(chosen)}
              data={READERS.map((value) => ({ value, label: words.value('RfpReader', value) }))}
            />
          </div>
          {seen ? <Seen seen={seen} /> : null}
        </Stack>
        <Checklist id={id} data={data} />
      </div>
      {signing ? (
        <StepDialog
          step={signing}
          onClose={() => setSigning(null)}
          onDone={() => setSigning(null)}
          send={(answers) => takeStep(signing, { ...answers, contentHash: rfp.draftHash })}
        />
      ) : null}
    </FormContext.Provider>
  );
}
