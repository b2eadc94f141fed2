import { Alert, Badge, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { MoreQuestionsDocument, StepInputsDocument } from '@/generated/graphql';
import { queryOf } from '@/shared/api/query';
import { request } from '@/shared/api/request';
import { useMore } from '@/shared/api/use-more';
import { useFormat } from '@/shared/lib/format';
import { FileList } from '@/shared/files/FileList';
import { LooseFiles, useLooseFiles } from '@/shared/files/LooseFiles';
import { takeStep, type Step } from '@/shared/steps/take-step';
import { MoreButton } from '@/shared/ui/MoreButton';
import { Panel } from '@/shared/ui/Panel';
import { useSending } from '@/shared/sending/use-sending';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import classes from './Rfp.module.css';
import type { Question, Rfp } from './rfp-query';

/** Questions with their answers, without the names of who asked; the form of whoever may ask. */
export function Questions({ rfp }: { rfp: Rfp }) {
  const { t } = useLingui();
  const format = useFormat();
  const { rows, more } = useMore(rfp.questions, async (after) => {
    const answer = await request(MoreQuestionsDocument, { id: rfp.id, after });
    return answer.rfp?.questions ?? null;
  });
  const ask = rfp.nextSteps.filter(({ name }) => name === 'rfp.askQuestion');
  const isLocked = rfp.gates.some(({ part }) => part === 'proposing');
  if (isLocked && !rows.length) return null;
  const count = format.number(rfp.questions.totalCount);
  return (
    <Panel title={t`Questions and answers (${count})`}>
      <Stack gap="md">
        {rows.length ? (
          <ul className={classes.items}>
            {rows.map((question) => (
              <QuestionItem key={question.id} question={question} />
            ))}
          </ul>
        ) : (
          <Text c="dimmed">
            {ask.length ? <Trans>Nobody asked yet: ask the first.</Trans> : <Trans>Nobody asked yet.</Trans>}
          </Text>
        )}
        <MoreButton more={more} />
        {ask.map((step) => (
          <SayForm
            key={step.organizationId}
            step={step}
            field="text"
            takesPictures={rfp.content?.questionPictures ?? false}
            label={t`Your question`}
            description={t`All companies with access read it, without your name. Write nothing that gives you away.`}
          />
        ))}
      </Stack>
    </Panel>
  );
}

function QuestionItem({ question }: { question: Question }) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const { text, state, askedAt, answer, answeredAt, answeredFor, isMine, asker } = question;
  const answering = question.nextSteps.find(({ name }) => name === 'question.answer');
  return (
    <li className={classes.item}>
      <Group justify="space-between" gap="xs" mb={6}>
        <Text size="sm" c="dimmed">
          {format.date(askedAt)}
          {asker ? ' · ' : null}
          {asker ? <bdi>{asker.name}</bdi> : null}
        </Text>
        <Group gap={6}>
          {isMine ? (
            <Badge variant="outline">
              <Trans>Yours</Trans>
            </Badge>
          ) : null}
          <Badge variant="light" color={state === 'answered' ? 'turquoise' : 'saffron'}>
            {words.value('QuestionState', state)}
          </Badge>
        </Group>
      </Group>
      <div className={classes.text} dir="auto">
        {text}
      </div>
      {question.files.length ? <FileList files={question.files} /> : null}
      {answer ? (
        <div className={classes.answer}>
          <Text size="sm" c="dimmed">
            {answeredFor ? words.value('AnswererKind', answeredFor) : null}
            {answeredAt ? ` · ${format.date(answeredAt)}` : null}
          </Text>
          <div className={classes.text} dir="auto">
            {answer}
          </div>
        </div>
      ) : null}
      {answering ? (
        <SayForm
          step={answering}
          field="answer"
          label={t`Your answer`}
          description={t`All companies with access read it.`}
        />
      ) : null}
    </li>
  );
}

interface SayProps {
  readonly step: Step;
  /** Where the text goes in the input of the step. */
  readonly field: string;
  readonly takesPictures?: boolean;
  readonly label: string;
  readonly description: string;
}

/** One text that a step asks for; it stays until it was taken. */
function SayForm({ step, field, takesPictures = false, label, description }: SayProps) {
  const pictures = useLooseFiles();
  const words = useWords();
  const format = useFormat();
  const locale = useLocale();
  const inputs = useQuery({
    ...queryOf(StepInputsDocument, { language: locale, operation: step.operation }),
    staleTime: Infinity,
    enabled: takesPictures,
  });
  const limit = inputs.data?.inputs.inputs.at(0)?.fields.find(({ name }) => name === 'fileIds')?.maxItems;
  const most = format.number(limit ?? 0);
  const [text, setText] = useState('');
  const [refusal] = step.refusals;
  const { send, isSending, fault } = useSending(async () => {
    const fileIds = pictures.files.map(({ id }) => id);
    await takeStep(step, { [field]: text.trim(), ...(fileIds.length ? { fileIds } : {}) });
    setText('');
    pictures.clear();
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send();
  };
  if (refusal)
    return (
      <Alert color="gray" mt="sm">
        {words.refusal(refusal)}
      </Alert>
    );
  return (
    <form onSubmit={submit} className="no-print">
      <Stack gap="xs" mt="sm" align="flex-start">
        <Textarea
          w="100%"
          label={label}
          description={description}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          error={fault}
          autosize
          minRows={2}
          dir="auto"
          required
        />
        {takesPictures ? (
          <>
            <LooseFiles
              loose={pictures}
              objectType="question"
              organizationId={step.organizationId}
              choices={['photos']}
            />
            {limit ? (
              <Text size="sm" c="dimmed">
                <Trans>Up to {most} pictures, without their place and device. Show nothing that gives you away.</Trans>
              </Text>
            ) : null}
          </>
        ) : null}
        <Button type="submit" disabled={pictures.isBusy} loading={isSending}>
          {words.step(step.name)}
        </Button>
      </Stack>
    </form>
  );
}
