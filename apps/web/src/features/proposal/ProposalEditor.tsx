import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { ProposalEditorQuery } from '@/generated/graphql';
import { useFormat } from '@/shared/lib/format';
import { Steps } from '@/shared/steps/Steps';
import { Panel } from '@/shared/ui/Panel';
import { SaveState } from '@/shared/ui/SaveState';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import { useGuide } from '@/shared/lib/guide';
import { Answer } from './Answers';
import { Completeness } from './Completeness';
import { Conflict } from './Conflict';
import { OTHER_PARTS, requirementsOf, type AnswerText, type Proposal, type ProposalForm, type Rfp } from './content';
import { HandIn } from './HandIn';
import { PriceFields } from './PriceFields';
import { AttachedFiles } from './ProposalFiles';
import classes from './Proposal.module.css';
import { TechnicalFields } from './TechnicalFields';
import { useProposalDraft } from './use-proposal-draft';

interface Props {
  readonly proposal: Proposal;
  readonly rfp: Rfp;
  readonly data: ProposalEditorQuery;
  /** What a replacement begins with. */
  readonly first?: ProposalForm;
}

/** Requirement by requirement, plan, team and price; it saves itself and says what is missing. */
export function ProposalEditor({ proposal, rfp, data, first }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const locale = useLocale();
  const navigate = useNavigate();
  const guide = useGuide(data.inputs.inputs);
  const [isHandingIn, setHandingIn] = useState(false);
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const { form, change, settle, missing, errors, autosave } = useProposalDraft(proposal, rfp, locale, first);
  const setAnswer = useCallback(
    (place: number, part: Partial<AnswerText>) =>
      change((now) => ({ ...now, answers: now.answers.map((old, at) => (at === place ? { ...old, ...part } : old)) })),
    [change],
  );
  const errorOf = Object.fromEntries(
    errors.map((refusal) => [(refusal.field ?? '').replace(/^content\./, ''), words.refusal(refusal)]),
  );
  const requirements = requirementsOf(rfp);
  const { state } = autosave;
  const open = (): void => setHandingIn(true);
  return (
    <div className={classes.page}>
      <Stack gap="lg">
        {autosave.left && state.kind === 'idle' ? (
          <Alert color="lapis" radius="lg" title={t`Your text of last time is back`}>
            <Stack gap="sm" align="flex-start">
              <Text size="sm">
                <Trans>It was written on this device and had not reached Peyvand yet.</Trans>
              </Text>
              <Button size="xs" onClick={() => change((now) => now)}>
                <Trans>Save it now</Trans>
              </Button>
            </Stack>
          </Alert>
        ) : null}
        {state.kind === 'conflict' ? (
          <Conflict mine={form} theirs={state.theirs} onChoose={settle} guide={guide} />
        ) : null}
        <Panel title={t`Answers to the requirements`}>
          <ol className={classes.answers}>
            {requirements.map((requirement, place) => (
              <Answer
                key={requirement.id ?? place}
                place={place}
                requirement={requirement}
                answer={form.answers[place] as AnswerText}
                guide={guide}
                error={errorOf[`technical.answers.${place}.text`] ?? errorOf[`technical.answers.${place}.evidence`]}
                onChange={setAnswer}
              />
            ))}
          </ol>
        </Panel>
        <Panel title={t`Plan and team`}>
          <TechnicalFields
            value={form.technical}
            onChange={(part) => change((now) => ({ ...now, technical: { ...now.technical, ...part } }))}
            proposal={proposal}
            earlier={data.myProposals.nodes}
            levels={data.trlLevels}
            guide={guide}
            errors={errorOf}
          />
        </Panel>
        <Panel title={t`Price`}>
          <PriceFields
            value={form.price}
            onChange={(part) => change((now) => ({ ...now, price: { ...now.price, ...part } }))}
            guide={guide}
            errors={errorOf}
          />
        </Panel>
        <AttachedFiles proposal={proposal} leftOut={leftOut} onLeaveOut={setLeftOut} />
      </Stack>
      <aside className={classes.aside} aria-label={t`Completeness and handing in`}>
        <Panel>
          <Stack gap="md">
            <SaveState state={state} />
            {missing ? <Completeness missing={missing} asked={requirements.length + OTHER_PARTS} /> : null}
            <Group>
              <Steps
                steps={proposal.nextSteps}
                forms={{ 'proposal.submit': open, 'proposal.replace': open }}
                except={['proposal.reconfirm', 'proposal.withdraw']}
              />
            </Group>
            {proposal.nextSteps.length ? null : (
              <Text size="sm" c="dimmed">
                <Trans>The head or a manager of your organization hands the proposal in.</Trans>
              </Text>
            )}
            {rfp.questionsUntil ? (
              <Text size="sm" c="dimmed">
                <Trans>Questions can be asked until {format.dateTime(rfp.questionsUntil)}.</Trans>
              </Text>
            ) : null}
          </Stack>
        </Panel>
      </aside>
      {isHandingIn ? (
        <HandIn
          proposal={proposal}
          rfp={rfp}
          form={form}
          missing={missing ?? []}
          leftOut={leftOut}
          autosave={autosave}
          onClose={() => setHandingIn(false)}
          onDone={() => void navigate({ to: '/$locale/proposals/$id/receipt', params: { locale, id: proposal.id } })}
        />
      ) : null}
    </div>
  );
}
