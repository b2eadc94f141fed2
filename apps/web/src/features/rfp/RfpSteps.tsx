import { Checkbox, Group, Radio, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { pathOf } from '@/shared/lib/path';
import { Steps } from '@/shared/steps/Steps';
import { StepFieldsDialog } from '@/shared/steps/StepFieldsDialog';
import type { Step } from '@/shared/steps/take-step';
import { ButtonLink } from '@/shared/ui/links';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import classes from './Rfp.module.css';
import type { Rfp } from './rfp-query';

/** What one can do here: with the RFP, with the own match, with the own proposal. */
export function RfpSteps({ rfp }: { rfp: Rfp }) {
  const locale = useLocale();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Step | null>(null);
  const go = (path: string) => (): void => void navigate({ href: pathOf(locale, path) });
  const at = `/rfps/${rfp.id}`;
  const forms = {
    'rfp.acceptNda': setAsked,
    'addendum.create': setAsked,
    'proposal.create': go(`${at}/propose`),
    // What is signed is looked at first, as its readers will see it.
    'rfp.askSignature': go(`${at}/publish`),
    'rfp.submit': go(`${at}/publish`),
    'rfp.edit': go(`${at}/edit`),
  };
  const steps = [...rfp.nextSteps, ...(rfp.myMatch?.nextSteps ?? [])];
  return (
    <Stack gap="xs" className="no-print">
      <Group gap="sm" align="flex-start">
        {rfp.myProposal ? (
          <ButtonLink to={pathOf(locale, `/proposals/${rfp.myProposal.id}`)}>
            <Trans>My proposal</Trans>
          </ButtonLink>
        ) : null}
        {rfp.can.edit ? (
          <ButtonLink to={pathOf(locale, `${at}/edit`)} variant="default">
            <Trans>Edit the draft</Trans>
          </ButtonLink>
        ) : null}
        <Steps steps={steps} forms={forms} except={['rfp.askQuestion', 'rfp.edit']} />
      </Group>
      {asked?.name === 'rfp.acceptNda' ? (
        <NdaDialog rfp={rfp} step={asked} onClose={() => setAsked(null)} />
      ) : asked ? (
        <AddendumKindDialog step={asked} onClose={() => setAsked(null)} />
      ) : null}
    </Stack>
  );
}

interface DialogProps {
  readonly step: Step;
  readonly onClose: () => void;
}

function NdaDialog({ rfp, ...props }: DialogProps & { rfp: Rfp }) {
  const { t } = useLingui();
  const nda = rfp.ndaText;
  const label = t`NDA text`;
  return (
    <StepFieldsDialog {...props} answers={() => ({ number: nda?.number })}>
      <Text size="sm">
        <Trans>You accept it for your company. With it the dossier opens to all its members.</Trans>
      </Text>
      <div className={classes.nda} lang={nda?.language} dir="auto" tabIndex={0} role="region" aria-label={label}>
        {nda?.text}
      </div>
      <Checkbox label={t`I read the text and may accept it for the company`} required />
    </StepFieldsDialog>
  );
}

function AddendumKindDialog(props: DialogProps) {
  const { t } = useLingui();
  const words = useWords();
  const [kind, setKind] = useState('minor');
  return (
    <StepFieldsDialog {...props} answers={() => ({ kind })}>
      <Radio.Group label={t`What kind of change is it?`} value={kind} onChange={setKind} required>
        <Stack gap="sm" mt="xs">
          <Radio
            value="minor"
            label={words.value('AddendumKind', 'minor')}
            description={t`Clears up or corrects; proposals stay as they are.`}
          />
          <Radio
            value="material"
            label={words.value('AddendumKind', 'material')}
            description={t`Changes what is asked or until when; the office reviews it, proposals are confirmed anew.`}
          />
        </Stack>
      </Radio.Group>
    </StepFieldsDialog>
  );
}
