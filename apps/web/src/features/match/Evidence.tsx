import { Badge, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Panel } from '@/shared/ui/Panel';
import { useCodeNames } from '@/shared/words/code-names';
import { useWords } from '@/shared/words/codes';
import classes from './Match.module.css';
import type { FullMatch } from './match';

/** Each requirement beside the words of the profile that speak for it, or that there are none. */
export function Evidence({ match: { evidence, rfp } }: { match: FullMatch }) {
  const { t } = useLingui();
  const words = useWords();
  const requirements = rfp?.content?.requirements ?? [];
  const names = useCodeNames(requirements.flatMap(({ competences }) => competences ?? []));
  if (!requirements.length) return null;
  const found = new Map((evidence ?? []).map(({ requirementId, quotes }) => [requirementId, quotes]));
  return (
    <Panel title={evidence ? t`What is asked, and what shows it` : t`What is asked`}>
      <Stack gap={0}>
        {requirements.map(({ id, text, kind, competences, acceptanceTest }) => {
          const quotes = found.get(id) ?? [];
          return (
            <div key={id} className={classes.pair}>
              <div>
                <Text dir="auto">{text}</Text>
                <Group gap={6} mt={4}>
                  <Badge variant="light" color={kind === 'must' ? 'saffron' : 'gray'}>
                    {kind ? words.value('RequirementKind', kind) : null}
                  </Badge>
                  {competences?.map((code) => (
                    <Badge key={code} variant="outline" color="gray">
                      {names.competence(code)}
                    </Badge>
                  ))}
                </Group>
                {acceptanceTest ? (
                  <Text size="sm" c="dimmed" mt={4} dir="auto">
                    {acceptanceTest}
                  </Text>
                ) : null}
              </div>
              {evidence ? (
                <div>
                  {quotes.map((quote) => (
                    <blockquote key={`${quote.source}${quote.text}`} className={classes.quote} dir="auto">
                      {quote.text}
                    </blockquote>
                  ))}
                  {quotes.length ? null : (
                    <Text c="dimmed">
                      <Trans>No evidence</Trans>
                    </Text>
                  )}
                </div>
              ) : null}
            </div>
          );
        })}
      </Stack>
    </Panel>
  );
}
