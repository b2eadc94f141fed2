import { Badge, Group, Skeleton, Text } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { LandingQuery } from '@/generated/graphql';
import { useFormat } from '@/shared/lib/format';
import { TextLink } from '@/shared/ui/links';
import { useLocale } from '@/shared/ui/use-locale';
import classes from './Landing.module.css';

type Story = NonNullable<LandingQuery['matchStory']>;
type Part = keyof Story['contributions'];

/** What a match is scored by, in the order in which it is always told. */
const PARTS = [
  ['text', msg`What is offered and what is asked`],
  ['competences', msg`Competences`],
  ['evidence', msg`Evidence of past work`],
  ['readiness', msg`Readiness of the technology`],
  ['place', msg`Place`],
  ['conditions', msg`Conditions of the owner`],
] as const satisfies readonly (readonly [Part, unknown])[];

/** A match that both sides let everybody read of; where there is none yet, what matches are judged by. */
export function MatchStory({ story }: { story: Story | null | undefined }) {
  const { t } = useLingui();
  const locale = useLocale();
  const format = useFormat();
  const points = (part: Part): number => Math.round(story?.contributions[part] ?? 0);
  const score = Math.round(story?.score ?? 0);
  return (
    <section className={classes.story} aria-label={t`A match, explained`} aria-busy={story === undefined}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" mih={64}>
        <div>
          <Text size="sm" c="dimmed">
            {story ? <Trans>A match, explained</Trans> : <Trans>How a match is judged</Trans>}
          </Text>
          {story === undefined ? (
            <Skeleton height={22} width={200} mt={8} />
          ) : (
            <Text fw={680} lh={1.55} c="var(--app-ink)">
              {story ? (
                <>
                  <bdi>{story.companyName}</bdi>
                  {story.rfp ? (
                    <>
                      {' ← '}
                      <TextLink to="/$locale/rfps/$id" params={{ locale, id: story.rfp.id }}>
                        <bdi>{story.rfp.title}</bdi>
                      </TextLink>
                    </>
                  ) : null}
                </>
              ) : (
                <Trans>A hundred points, and a reason for each of them</Trans>
              )}
            </Text>
          )}
        </div>
        {story ? (
          <Text fz={38} fw={800} lh={1.2} c="var(--app-good)">
            <bdi>{format.number(score)}</bdi>
          </Text>
        ) : null}
      </Group>
      <div
        className={classes.bar}
        role={story ? 'img' : undefined}
        aria-label={
          story ? t`${{ points: format.number(score) }} of ${{ most: format.number(100) }} points` : undefined
        }
        aria-hidden={story ? undefined : true}
      >
        {PARTS.map(([part]) => (
          <div
            key={part}
            className={classes.part}
            data-part={part}
            style={{ width: story ? `${points(part)}%` : `${100 / PARTS.length}%` }}
          />
        ))}
      </div>
      <ul className={classes.legend}>
        {PARTS.map(([part, label]) => (
          <li key={part}>
            <span className={classes.dot} data-part={part} aria-hidden />
            {t(label)}
            {story ? <span className={classes.points}>{format.number(points(part))}</span> : null}
          </li>
        ))}
      </ul>
      <Group gap="xs" mt="md">
        <Badge variant="light" color="turquoise" h="auto" py={4} styles={{ label: { whiteSpace: 'normal' } }}>
          <Trans>The machine suggests; a person decides</Trans>
        </Badge>
      </Group>
    </section>
  );
}
