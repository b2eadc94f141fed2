import { Button, Stack, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import {
  AnswerDefinitionCommentStepDocument,
  CommentOnDefinitionStepDocument,
  type DefinitionSectionKey,
} from '@/generated/graphql';
import { act, newKey } from '@/shared/api/act';
import { useMore } from '@/shared/api/use-more';
import written from '@/shared/form/written.module.css';
import { useFormat } from '@/shared/lib/format';
import { Steps } from '@/shared/steps/Steps';
import { takeStep, type Step } from '@/shared/steps/take-step';
import { MoreButton } from '@/shared/ui/MoreButton';
import { usePress } from '@/shared/sending/use-press';
import { useSending } from '@/shared/sending/use-sending';
import { furtherOf } from './save-section';
import { revisionOf, type Definition } from './sections';
import classes from './Definition.module.css';

type Comment = Definition['comments']['nodes'][number];

interface Props {
  readonly definition: Definition;
  readonly section: DefinitionSectionKey;
}

/** What owner, definer and office say to each other about a section. */
export function Comments({ definition, section }: Props) {
  const { t } = useLingui();
  const { rows, more } = useMore(
    definition.comments,
    async (commentsAfter) => (await furtherOf(definition.id, section, { commentsAfter }))?.comments ?? null,
  );
  const comments = rows.filter((comment) => comment.section === section);
  return (
    <Stack gap="xs">
      {comments.length ? (
        comments.map((comment) => <Thread key={comment.id} comment={comment} />)
      ) : more.has ? null : (
        <Text size="sm" c="dimmed">
          <Trans>Nobody has said anything about this section yet.</Trans>
        </Text>
      )}
      <MoreButton more={more} />
      <Say
        label={t`Your comment`}
        button={t`Comment`}
        send={(text) =>
          act(CommentOnDefinitionStepDocument, {
            input: {
              definitionId: definition.id,
              section,
              revision: revisionOf(definition, section),
              text,
              idempotencyKey: newKey(),
            },
          })
        }
      />
    </Stack>
  );
}

function Thread({ comment }: { comment: Comment }) {
  const { t } = useLingui();
  const [isAnswering, setAnswering] = useState(false);
  const isQuiet = Boolean(comment.resolvedAt);
  const { press: settle } = usePress((step: Step) => takeStep(step, { isResolved: step.name === 'comment.resolve' }));
  return (
    <article className={classes.remark}>
      <Said {...comment} isQuiet={isQuiet} />
      {comment.answers.map((answer) => (
        <div key={answer.id} className={classes.answer}>
          <Said {...answer} isQuiet={isQuiet} />
        </div>
      ))}
      <Steps
        steps={comment.nextSteps}
        forms={{
          'comment.answer': () => setAnswering(!isAnswering),
          'comment.resolve': (step) => void settle(step),
          'comment.reopen': (step) => void settle(step),
        }}
      />
      {isAnswering ? (
        <Say
          label={t`Your answer`}
          button={t`Send the answer`}
          send={async (text) => {
            await act(AnswerDefinitionCommentStepDocument, {
              input: { commentId: comment.id, text, idempotencyKey: newKey() },
            });
            setAnswering(false);
          }}
        />
      ) : null}
    </article>
  );
}

function Said({
  writtenByName,
  writtenAt,
  text,
  isQuiet,
}: Omit<Comment, 'answers' | 'waitsFor' | 'nextSteps'> & { isQuiet: boolean }) {
  const format = useFormat();
  return (
    <div>
      <Text size="xs" c="dimmed">
        <bdi>{writtenByName}</bdi> · {format.dateTime(writtenAt)}
      </Text>
      <Text size="sm" dir="auto" c={isQuiet ? 'dimmed' : undefined}>
        {text}
      </Text>
    </div>
  );
}

interface SayProps {
  readonly label: string;
  readonly button: string;
  readonly send: (text: string) => Promise<unknown>;
}

function Say({ label, button, send }: SayProps) {
  const [text, setText] = useState('');
  const sending = useSending(send);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await sending.send(text.trim())) setText('');
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="no-print">
      <Textarea
        label={label}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        error={sending.fault}
        autosize
        minRows={2}
        classNames={{ input: written.written }}
      />
      <Button type="submit" size="xs" mt="xs" variant="default" loading={sending.isSending} disabled={!text.trim()}>
        {button}
      </Button>
    </form>
  );
}
