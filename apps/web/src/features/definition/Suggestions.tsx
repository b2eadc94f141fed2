import { Badge, Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { SuggestWordingStepDocument, type DefinitionSectionKey } from '@/generated/graphql';
import { act, newKey } from '@/shared/api/act';
import { useMore } from '@/shared/api/use-more';
import type { Forms } from '@/shared/form/form';
import written from '@/shared/form/written.module.css';
import { useFormat } from '@/shared/lib/format';
import { Steps } from '@/shared/steps/Steps';
import { MoreButton } from '@/shared/ui/MoreButton';
import { useSending } from '@/shared/sending/use-sending';
import { useWords } from '@/shared/words/codes';
import { Select } from '@/shared/ui/choices';
import { furtherOf } from './save-section';
import { inputOf, partOf, proseOf, revisionOf, type Definition, type Prose } from './sections';
import classes from './Definition.module.css';

type Suggestion = Definition['suggestions']['nodes'][number];

interface Props {
  readonly definition: Definition;
  readonly section: DefinitionSectionKey;
  readonly forms: Forms;
}

/** Other words for a field: whoever reads along suggests them, who writes the text takes them or not. */
export function Suggestions({ definition, section, forms }: Props) {
  const prose = proseOf(forms, inputOf(forms, section), partOf(definition.content, section));
  const { rows, more } = useMore(
    definition.suggestions,
    async (suggestionsAfter) => (await furtherOf(definition.id, section, { suggestionsAfter }))?.suggestions ?? null,
  );
  const here = rows.filter((suggestion) => suggestion.section === section);
  return (
    <Stack gap="xs">
      {here.length ? (
        here.map((suggestion) => (
          <One
            key={suggestion.id}
            suggestion={suggestion}
            place={prose.find(({ path }) => path === suggestion.field)}
          />
        ))
      ) : more.has ? null : (
        <Text size="sm" c="dimmed">
          <Trans>No other words were suggested for this section.</Trans>
        </Text>
      )}
      <MoreButton more={more} />
      {definition.state === 'drafting' && prose.length ? (
        <Suggest key={section} definition={definition} section={section} prose={prose} />
      ) : null}
    </Stack>
  );
}

function One({ suggestion, place }: { suggestion: Suggestion; place?: Prose }) {
  const words = useWords();
  const format = useFormat();
  const { state, reason, reasonNote } = suggestion;
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
      <Steps steps={suggestion.nextSteps} shown={3} />
    </article>
  );
}

interface SuggestProps extends Omit<Props, 'forms'> {
  readonly prose: readonly Prose[];
}

function Suggest({ definition, section, prose }: SuggestProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [path, setPath] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const { send, isSending, fault } = useSending(async (field: string) => {
    const revision = revisionOf(definition, section);
    const input = { definitionId: definition.id, section, revision, field, text: text.trim() };
    await act(SuggestWordingStepDocument, {
      input: { ...input, note: note.trim() || undefined, idempotencyKey: newKey() },
    });
    setPath(null);
    setText('');
    setNote('');
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (path) void send(path);
  };
  return (
    <form onSubmit={submit} className="no-print">
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
              error={fault}
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
