import { Alert, Button, Container, Group, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import IconArrowLeft from '@tabler/icons-react/icons/IconArrowLeft';
import IconArrowRight from '@tabler/icons-react/icons/IconArrowRight';
import { useMemo, useRef, useState, type FormEvent } from 'react';
import { ApiError } from '@/shared/api/refused';
import { pathOf, placeOf } from '@/shared/lib/path';
import type { Step } from '@/shared/steps/take-step';
import { ErrorSummary, type SummaryItem } from '@/shared/ui/ErrorSummary';
import { ButtonLink } from '@/shared/ui/links';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { SaveState } from '@/shared/ui/SaveState';
import { EmptyState } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import { Conflict } from './Conflict';
import { ForWhom } from './ForWhom';
import { LAST, STEPS } from './form-steps';
import { MeasureStep } from './MeasureStep';
import { FormContext } from './problem-form';
import { ReviewStep } from './ReviewStep';
import { StepHead } from './StepHead';
import { TellStep } from './TellStep';
import { TermsStep } from './TermsStep';
import { useDraft } from './use-draft';

interface Props {
  readonly problemId?: string;
  readonly step: number;
  readonly onStep: (step: number) => void;
  readonly onBegun: (id: string) => void;
}

/** A problem in four steps. Nothing here is ever lost, and nothing has to be answered before the end. */
export function ProblemForm({ problemId, step, onStep, onBegun }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const locale = useLocale();
  const navigate = useNavigate();
  const { id, read, fields, draft, change, autosave, saver, ...more } = useDraft(problemId, onBegun);
  const heading = useRef<HTMLHeadingElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const [wrong, setWrong] = useState<readonly SummaryItem[]>([]);
  const [hasMoved, setMoved] = useState(false);
  const [unread, setUnread] = useState<Readonly<Record<string, string>>>({});
  const refusals = saver.fault instanceof ApiError ? saver.fault.refusals : [];
  const errors = Object.fromEntries(
    refusals.flatMap((refusal) => (refusal.field ? [[refusal.field, words.refusal(refusal)]] : [])),
  );
  const form = useMemo(
    () => ({ draft, fields, change, errors }),
    // The errors are told apart by what they say.
    [draft, fields, JSON.stringify(errors)],
  );
  if (read && !read.can.edit) return <Closed id={read.id} />;

  const go = async (to: number, name?: string): Promise<void> => {
    await autosave.flush();
    const refused = saver.fault instanceof ApiError ? saver.fault.refusals : [];
    if (refused.length && to > step) {
      setWrong(
        refused.map((refusal) => ({
          id: refusal.field ? `f-${refusal.field}` : undefined,
          text: words.refusal(refusal),
        })),
      );
      requestAnimationFrame(() => summary.current?.focus());
      return;
    }
    // What was typed and cannot be read would be lost without a word.
    const open = Object.entries(unread).filter(([, text]) => text);
    if (open.length && to > step) {
      setWrong(open.map(([field, text]) => ({ id: `f-${field}`, text })));
      requestAnimationFrame(() => summary.current?.focus());
      return;
    }
    setWrong([]);
    setUnread({});
    setMoved(true);
    onStep(to);
    requestAnimationFrame(() => {
      scrollTo({ top: 0 });
      (name ? document.getElementById(`f-${name}`) : heading.current)?.focus();
    });
  };
  const isMended = (field: string): boolean => !(field in errors) && !unread[field];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void go(Math.min(step + 1, LAST));
  };
  const done = ({ name }: Step): void => {
    autosave.forget();
    void navigate({
      href: name === 'problem.deleteDraft' || !id ? pathOf(locale, '/problems') : placeOf(locale, 'problem', id),
    });
  };
  const StepTitle = STEPS[step]?.title ?? (() => null);
  const theirs = autosave.state.kind === 'conflict' ? autosave.state.theirs : undefined;
  return (
    <FormContext value={form}>
      <Container size="md" px={0}>
        <PageHead
          title={read ? t`Go on with your problem` : t`New problem`}
          actions={<SaveState state={autosave.state} />}
        >
          <Trans>You may stop at any time; what you wrote stays.</Trans>
        </PageHead>
        <StepHead step={step} onGo={(to) => void go(to)} />
        {more.isBroughtBack && !hasMoved ? (
          <Alert color="turquoise" radius="md" mb="md">
            <Trans>What you wrote on this device the last time was brought back.</Trans>
          </Alert>
        ) : null}
        {theirs ? (
          <Conflict
            theirs={theirs}
            onChoose={(text) => {
              change(text);
              autosave.resolve(text);
            }}
          />
        ) : null}
        <Panel mt="md">
          <form noValidate onSubmit={submit}>
            <Title order={2} fz="xl" mb="md" ref={heading} tabIndex={-1}>
              <StepTitle />
            </Title>
            <ErrorSummary
              ref={summary}
              items={wrong.map((item) => ({ ...item, isMended: isMended(item.id?.slice(2) ?? '') }))}
            />
            {step === 0 ? (
              <>
                {id ? null : <ForWhom whom={more.forWhom} onChange={more.setForWhom} />}
                <TellStep id={id} />
              </>
            ) : null}
            {step === 1 ? <MeasureStep /> : null}
            {step === 2 ? (
              <TermsStep onUnread={(field, text) => setUnread((all) => ({ ...all, [field]: text ?? '' }))} />
            ) : null}
            {step === LAST ? (
              <ReviewStep id={id} onGo={(to, name) => void go(to, name)} onDone={done} />
            ) : (
              <Group justify="space-between" mt="xl">
                <Button
                  variant="default"
                  disabled={step === 0}
                  leftSection={<IconArrowLeft size={18} className="turns" aria-hidden />}
                  onClick={() => void go(step - 1)}
                >
                  <Trans>Back</Trans>
                </Button>
                <Button type="submit" rightSection={<IconArrowRight size={18} className="turns" aria-hidden />}>
                  <Trans>Continue</Trans>
                </Button>
              </Group>
            )}
          </form>
        </Panel>
      </Container>
    </FormContext>
  );
}

/** Submitted meanwhile, or never this reader's to write. */
function Closed({ id }: { id: string }) {
  const locale = useLocale();
  return (
    <EmptyState
      title={<Trans>This problem cannot be changed any more</Trans>}
      action={
        <ButtonLink to={placeOf(locale, 'problem', id)}>
          <Trans>Open the problem</Trans>
        </ButtonLink>
      }
    >
      <Trans>After it is submitted the owner adds remarks instead.</Trans>
    </EmptyState>
  );
}
