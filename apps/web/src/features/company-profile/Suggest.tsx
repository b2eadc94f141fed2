import { Badge, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import IconCheck from '@tabler/icons-react/icons/IconCheck';
import IconX from '@tabler/icons-react/icons/IconX';
import { useState } from 'react';
import { SuggestedCapabilitiesDocument, type SuggestedCapabilitiesQuery } from '@/generated/graphql';
import { request } from '@/shared/api/request';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState } from '@/shared/ui/states';
import classes from './Profile.module.css';
import { useCompetenceNames } from './use-competences';

export type Suggestion = SuggestedCapabilitiesQuery['suggestCapabilities'][number];

interface Props {
  /** Competences that the profile names already. */
  readonly known: readonly string[];
  readonly onAccept: (suggestion: Suggestion) => void;
}

/** Reads a pasted text for competences; each comes with the sentence behind it, and a person decides. */
export function Suggest({ known, onAccept }: Props) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly Suggestion[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isReading, setReading] = useState(false);
  const nameOf = useCompetenceNames(found?.map(({ competence }) => competence) ?? []);
  const drop = (gone: Suggestion): void => setFound((all) => all?.filter((one) => one !== gone) ?? null);
  const read = async (): Promise<void> => {
    setReading(true);
    setError(null);
    try {
      const { suggestCapabilities } = await request(SuggestedCapabilitiesDocument, { text });
      setFound(suggestCapabilities.filter(({ competence }) => !known.includes(competence)));
    } catch (fault) {
      setError(fault);
    } finally {
      setReading(false);
    }
  };
  return (
    <Panel title={t`Begin with a text you have`}>
      <Stack gap="md" align="stretch">
        <Textarea
          label={t`Text of your brochure or website`}
          description={t`Peyvand finds competences in it, each with the sentence behind it. You decide what is right.`}
          autosize
          minRows={4}
          maxRows={12}
          dir={text ? 'auto' : undefined}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Group>
          <Button onClick={() => void read()} loading={isReading} disabled={!text.trim()}>
            <Trans>Find competences</Trans>
          </Button>
        </Group>
        {error ? <ErrorState error={error} onRetry={() => void read()} /> : null}
        <div role="status">
          {found && !found.length ? (
            <Text c="dimmed">
              <Trans>Nothing more was found in this text. You can add a capability by hand below.</Trans>
            </Text>
          ) : null}
        </div>
        {found?.length ? (
          <ul className={classes.list}>
            {found.map((suggestion) => {
              const name = nameOf(suggestion.competence);
              return (
                <li key={suggestion.competence} className={classes.suggestion}>
                  <div>
                    <Badge variant="light" size="lg">
                      {name}
                    </Badge>
                    <Text size="sm" mt={6} dir="auto" component="blockquote" className={classes.quote}>
                      {suggestion.sentence}
                    </Text>
                  </div>
                  <Group gap="xs" wrap="nowrap">
                    <Button
                      size="sm"
                      leftSection={<IconCheck size={16} aria-hidden />}
                      aria-label={t`Take ${name}`}
                      onClick={() => {
                        onAccept(suggestion);
                        drop(suggestion);
                      }}
                    >
                      <Trans>We can</Trans>
                    </Button>
                    <Button
                      size="sm"
                      variant="default"
                      leftSection={<IconX size={16} aria-hidden />}
                      aria-label={t`Leave ${name} out`}
                      onClick={() => drop(suggestion)}
                    >
                      <Trans>No</Trans>
                    </Button>
                  </Group>
                </li>
              );
            })}
          </ul>
        ) : null}
      </Stack>
    </Panel>
  );
}
