import { Badge, Button, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import {
  AcceptSuggestionStepDocument,
  DeclineSuggestionStepDocument,
  SuggestWordingStepDocument,
  type DeclineSuggestionReason,
  type DefinitionSectionKey,
} from '@/generated/graphql';
import { act, newKey } from '@/shared/api/act';
import type { Forms } from '@/shared/form/form';
import { ReasonDialog } from '@/shared/form/ReasonDialog';
import written from '@/shared/form/written.module.css';
import { useFormat } from '@/shared/lib/format';
import { useWords } from '@/shared/words/codes';
import { inputOf, partOf, proseOf, revisionOf, type Definition, type Prose } from './sections';
import classes from './Definition.module.css';

type Suggestion = Definition['suggestions']['nodes'][number];
const REASONS: readonly DeclineSuggestionReason[] = [
  'notAccurate',
  'lessClear',
  'saidElsewhere',
  'confidential',
  'other',
];

interface Props {
  readonly definition: Definition;
  readonly section: DefinitionSectionKey;
  readonly forms: Forms;
}

/** Other words for a field: whoever reads along suggests them, who writes the text takes them or not. */
export function Suggestions({ definition, section, forms }: Props) {
  const prose = proseOf(forms, inputOf(forms, section), partOf(definition.content, section));
  const here = definition.suggestions.nodes.filter((suggestion) => suggestion.section === section);
  return (
    <Stack gap="xs">
      {here.length ? (
        here.map((suggestion) => (
          <One
            key={suggestion.id}
            suggestion={suggestion}
            place={prose.find(({ path }) => path === suggestion.field)}
            isMine={definition.can.edit}
          />
        ))
      ) : (
        <Text size="sm" c="dimmed">
          <Trans>No other words were suggested for this section.</Trans>
        </Text>
      )}
      {definition.state === 'drafting' && prose.length ? (
        <Suggest key={section} definition={definition} section={section} prose={prose} />
      ) : null}
    </Stack>
  );
}

function One({ suggestion, place, isMine }: { suggestion: Suggestion; place?: Prose; isMine: boolean }) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const [isDeclining, setDeclining] = useState(false);
  const [isSending, setSending] = useState(false);
  const { id, state, reason, reasonNote } = suggestion;
  const accept = async (): Promise<void> => {
    setSending(true);
    try {
      await act(AcceptSuggestionStepDocument, { input: { suggestionId: id } });
    } catch (error) {
      notifications.show({ message: words.fault(error), color: 'pomegranate' });
    } finally {
      setSending(false);
    }
  };
  return (
    <article className={classes.remark}>
      <Text size="xs" c="dimmed">
        <bdi>{suggestion.suggestedByName}</bdi> · {format.dateTime(suggestion.suggestedAt)}
      </Text>
      {place ? (
        <Text size="sm" fw={600}>
          {format.digits(place.label)}
        </Text>
      ) : null}
      {place?.text && state === 'open' ? (
        <Text size="sm" c="dimmed" td="line-through" dir="auto">
          {place.text}
        </Text>
      ) : null}
      <div className={classes.words} dir="auto">
        {suggestion.text}
      </div>
      {suggestion.note ? (
        <Text size="sm" dir="auto">
          {suggestion.note}
        </Text>
      ) : null}
      {state === 'open' ? null : (
        <Group gap="xs">
          <Badge variant="light" color={state === 'accepted' ? 'turquoise' : 'gray'}>
            {words.value('DefinitionSuggestionState', state)}
          </Badge>
          {reason ? (
            <Text size="sm" c="dimmed">
              {words.value('DeclineSuggestionReason', reason)} <bdi>{reasonNote}</bdi>
            </Text>
          ) : null}
        </Group>
      )}
      {state === 'open' && isMine ? (
        <Group gap="xs">
          <Button size="compact-sm" loading={isSending} onClick={() => void accept()}>
            {words.step('suggestion.accept')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setDeclining(true)}>
            <Trans>Decline</Trans>
          </Button>
        </Group>
      ) : null}
      {isDeclining ? (
        <ReasonDialog
          title={t`Decline the suggestion`}
          type="DeclineSuggestionReason"
          reasons={REASONS}
          onClose={() => setDeclining(false)}
          send={(why, note) => act(DeclineSuggestionStepDocument, { input: { suggestionId: id, reason: why, note } })}
        />
      ) : null}
    </article>
  );
}

interface SuggestProps extends Omit<Props, 'forms'> {
  readonly prose: readonly Prose[];
}

function Suggest({ definition, section, prose }: SuggestProps) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const [path, setPath] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [isSending, setSending] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!path) return;
    setSending(true);
    setError(null);
    const revision = revisionOf(definition, section);
    const input = { definitionId: definition.id, section, revision, field: path, text: text.trim() };
    try {
      await act(SuggestWordingStepDocument, {
        input: { ...input, note: note.trim() || undefined, idempotencyKey: newKey() },
      });
      setPath(null);
      setText('');
      setNote('');
    } catch (fault) {
      setError(fault);
    } finally {
      setSending(false);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="no-print">
      <Stack gap="xs">
        <Select
          label={t`Suggest other words for`}
          placeholder={t`Choose a part of the text`}
          data={prose.map((one) => ({ value: one.path, label: format.digits(one.label) }))}
          value={path}
          onChange={(chosen) => {
            setPath(chosen);
            setText(prose.find((one) => one.path === chosen)?.text ?? '');
          }}
        />
        {path ? (
          <>
            <Textarea
              label={t`Your words`}
              value={text}
              onChange={({ currentTarget }) => setText(currentTarget.value)}
              error={error ? words.fault(error) : undefined}
              autosize
              minRows={2}
              required
              classNames={{ input: written.written }}
            />
            <TextInput
              label={t`Why (optional)`}
              value={note}
              onChange={({ currentTarget }) => setNote(currentTarget.value)}
              classNames={{ input: written.written }}
            />
            <Group>
              <Button type="submit" size="xs" variant="default" loading={isSending} disabled={!text.trim()}>
                <Trans>Suggest</Trans>
              </Button>
            </Group>
          </>
        ) : null}
      </Stack>
    </form>
  );
}
