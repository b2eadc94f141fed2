import { Badge, Group, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { WordingFragment } from '@/generated/graphql';
import { useFormat } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';
import { useWords } from '@/shared/words/codes';
import { DossierTerms } from './DossierTerms';
import classes from './Rfp.module.css';
import type { Content } from './rfp-query';
import { Worded, type Mode } from './wording';

interface Props {
  readonly content: Content;
  readonly language: string;
  readonly translation: WordingFragment | null;
  readonly mode: Mode;
}

/** All of the dossier, in the order in which a company decides: what is wanted, what is asked, under which terms. */
export function Dossier({ content, language, translation, mode }: Props) {
  const words = useWords();
  const format = useFormat();
  const title = (name: string): string => words.field('RfpContentInput', name);
  const requirements = [...(content.requirements ?? [])].sort((one, other) => (one.rank ?? 99) - (other.rank ?? 99));
  return (
    <>
      {content.objectives?.length ? (
        <Panel title={title('objectives')}>
          <ul className={classes.items}>
            {content.objectives.map(({ aim, kpi, baseline, target, unit, date, method }, at) => (
              <li key={at} className={classes.item}>
                <Group justify="space-between" gap="xs">
                  <Text fw={650} dir="auto" lang={language}>
                    {kpi}
                  </Text>
                  {aim ? <Badge variant="light">{words.value('ObjectiveAim', aim)}</Badge> : null}
                </Group>
                <div className={classes.target}>
                  <bdi>{baseline === null ? '–' : format.exact(baseline)}</bdi>
                  <span className="turns" aria-hidden>
                    →
                  </span>
                  <bdi>{target === null ? '–' : format.exact(target)}</bdi>
                  <Text component="bdi" size="md" c="dimmed" lang={language}>
                    {unit}
                  </Text>
                </div>
                {date ? (
                  <Text size="sm" c="dimmed">
                    {words.field('RfpObjectiveInput', 'date')}: {format.date(date)}
                  </Text>
                ) : null}
                {method ? (
                  <div className={classes.test} dir="auto" lang={language}>
                    {method}
                  </div>
                ) : null}
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      {content.background ? (
        <Panel title={title('background')}>
          <div className={classes.text} dir="auto" lang={language}>
            {content.background}
          </div>
        </Panel>
      ) : null}
      {requirements.length ? (
        <Panel title={title('requirements')}>
          <ol className={classes.items}>
            {requirements.map(({ id, kind, text, acceptanceTest }, at) => {
              const other = translation?.requirements?.find((each) => each.id === id);
              return (
                <li key={id} className={classes.item}>
                  <Group gap="xs" mb={6}>
                    <Text fw={700} c="dimmed">
                      <bdi>{format.number(at + 1)}</bdi>
                    </Text>
                    {kind ? (
                      <Badge variant={kind === 'must' ? 'filled' : 'light'} color={kind === 'must' ? 'lapis' : 'gray'}>
                        {words.value('RequirementKind', kind)}
                      </Badge>
                    ) : null}
                  </Group>
                  <Worded
                    mode={mode}
                    language={language}
                    original={text}
                    translation={translation}
                    translated={other?.text}
                  />
                  {acceptanceTest ? (
                    <div className={classes.test}>
                      <Text size="xs" c="dimmed">
                        {words.field('RfpRequirementInput', 'acceptanceTest')}
                      </Text>
                      <Worded
                        mode={mode}
                        language={language}
                        original={acceptanceTest}
                        translation={translation}
                        translated={other?.acceptanceTest}
                      />
                    </div>
                  ) : null}
                </li>
              );
            })}
          </ol>
        </Panel>
      ) : null}
      <Scope content={content} language={language} />
      <DossierTerms content={content} language={language} />
    </>
  );
}

function Scope({ content, language }: Pick<Props, 'content' | 'language'>) {
  const words = useWords();
  const title = (name: string): string => words.field('RfpContentInput', name);
  const lists: readonly [string, readonly { text: ReactNode; reason?: ReactNode }[]][] = [
    ['scopeIn', (content.scopeIn ?? []).map((text) => ({ text }))],
    ['scopeOut', content.scopeOut ?? []],
    ['constraints', content.constraints ?? []],
  ];
  if (lists.every(([, items]) => !items.length)) return null;
  return (
    <Panel title={<Trans>Scope and constraints</Trans>}>
      {lists.map(([name, items]) =>
        items.length ? (
          <section key={name}>
            <Text component="h3" fw={650} fz="md" mt="sm" mb={4}>
              {title(name)}
            </Text>
            <ul lang={language} dir="auto" className={classes.points}>
              {items.map(({ text, reason }, at) => (
                <li key={at}>
                  {text}
                  {reason ? (
                    <Text component="span" c="dimmed" size="sm">
                      {' '}
                      — {reason}
                    </Text>
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
        ) : null,
      )}
    </Panel>
  );
}
