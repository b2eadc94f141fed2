import { Badge, Group, Skeleton, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import IconMapPin from '@tabler/icons-react/icons/IconMapPin';
import type { ReactNode } from 'react';
import type { CardFragment } from '@/generated/graphql';
import { useFormat } from '../lib/format';
import { useReference } from '../lib/reference';
import { useWords } from '../words/codes';
import { Deadline } from './Deadline';
import { TextLink } from './links';
import { Money } from './Money';
import classes from './RfpCard.module.css';
import { useLocale } from './use-locale';

export const CARD_HEIGHT = 216;

interface Props {
  readonly rfp: CardFragment;
  readonly order?: 2 | 3;
  /** What can be pressed, above the link that the card is. */
  readonly actions?: ReactNode;
  readonly isWithSummary?: boolean;
}

/** What everybody may read of an RFP, in a box that leads to it. */
export function RfpCard({ rfp, order = 3, actions, isWithSummary }: Props) {
  const locale = useLocale();
  const format = useFormat();
  const reference = useReference();
  const words = useWords();
  const { teaser, budgetBand: budget } = rfp;
  const Heading = order === 2 ? 'h2' : 'h3';
  const language = teaser?.language ?? rfp.language;
  const place = [reference.label('provinces', rfp.province), rfp.owner?.name].filter(Boolean);
  const parts = [format.digits(rfp.number ?? ''), ...place];
  return (
    <article className={classes.card}>
      <Group justify="space-between" gap="xs" mb={10}>
        <Badge variant="light" color="lapis" maw="60%">
          {reference.label('officeFields', rfp.officeField)}
        </Badge>
        <span className={classes.above}>
          {rfp.state === 'open' && rfp.closesAt ? (
            <Deadline at={rfp.closesAt} isAtEnd />
          ) : (
            <Badge variant="light" color="gray" size="lg">
              {words.value('RfpState', rfp.state)}
            </Badge>
          )}
        </span>
      </Group>
      <Text component={Heading} fz={17} lh={1.55} m={0} lang={language} dir="auto">
        <TextLink to="/$locale/rfps/$id" params={{ locale, id: rfp.id }} className={classes.title} underline="never">
          {teaser?.title ?? rfp.title}
        </TextLink>
      </Text>
      {isWithSummary && (teaser?.summary ?? rfp.summary) ? (
        <Text size="sm" c="dimmed" mt={6} lang={language} dir="auto" className={classes.summary}>
          {teaser?.summary ?? rfp.summary}
        </Text>
      ) : null}
      <Group gap={6} my={10} c="dimmed" wrap="nowrap">
        {place.length ? <IconMapPin size={16} stroke={1.7} aria-hidden style={{ flexShrink: 0 }} /> : null}
        <Text size="sm">{parts.map((part, at) => [at ? ' · ' : '', <bdi key={part}>{part}</bdi>])}</Text>
        {teaser?.isTranslation ? (
          <Badge variant="outline" color="gray" size="sm">
            {words.value('Translator', teaser.by ?? 'machine')}
          </Badge>
        ) : null}
      </Group>
      <dl className={classes.facts}>
        <div>
          <dt>
            <Trans>Budget</Trans>
          </dt>
          <dd>
            {(budget?.min ?? budget?.max) ? (
              <Money amount={budget.min} to={budget.max} currency={budget.currency ?? 'IRR'} />
            ) : (
              <Trans>Not told</Trans>
            )}
          </dd>
        </div>
        {rfp.trlTarget ? (
          <div>
            <dt>
              <Trans>Readiness to reach</Trans>
            </dt>
            <dd>
              <bdi>TRL {format.number(rfp.trlTarget)}</bdi>
            </dd>
          </div>
        ) : null}
      </dl>
      {actions ? (
        <Group gap="xs" mt="sm" className={classes.above}>
          {actions}
        </Group>
      ) : null}
    </article>
  );
}

export const RfpCardPending = () => <Skeleton height={CARD_HEIGHT} radius="lg" aria-hidden />;
