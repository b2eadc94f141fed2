import { Anchor, Button, Group, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import IconCalendarPlus from '@tabler/icons-react/icons/IconCalendarPlus';
import IconPrinter from '@tabler/icons-react/icons/IconPrinter';
import type { ReactNode } from 'react';
import { useFormat } from '@/shared/lib/format';
import { useReference } from '@/shared/lib/reference';
import { Deadline } from '@/shared/ui/Deadline';
import { FollowButton } from '@/shared/ui/FollowButton';
import { Moment } from '@/shared/ui/Moment';
import { Money } from '@/shared/ui/Money';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { useViewer } from '@/shared/viewer/viewer';
import { useWords } from '@/shared/words/codes';
import classes from './Rfp.module.css';
import type { Rfp } from './rfp-query';

/** States in which the end is still to come: what is not open yet has not ended. */
const AHEAD: readonly Rfp['state'][] = ['draft', 'inReview', 'approved', 'open'];

/** What decides whether to read on: until when, for how much, how ready, under which terms. */
export function KeyFacts({ rfp }: { rfp: Rfp }) {
  const { t } = useLingui();
  const locale = useLocale();
  const format = useFormat();
  const reference = useReference();
  const words = useWords();
  const viewer = useViewer();
  const { budgetBand: budget, timeZones: zones, officeContact: contact } = rfp;
  const moment = (at: string | null | undefined): ReactNode => (at ? <Moment at={at} office={zones.office} /> : null);
  const trl = [rfp.trlNow, rfp.trlTarget].map((level) => (level ? format.number(level) : ''));
  const facts: readonly [string, ReactNode][] = [
    [words.field('RfpTimelineInput', 'closesAt'), moment(rfp.closesAt)],
    [words.field('RfpTimelineInput', 'questionsUntil'), moment(rfp.questionsUntil)],
    [words.field('RfpTimelineInput', 'answersUntil'), moment(rfp.answersUntil)],
    [
      words.field('RfpContentInput', 'budget'),
      (budget?.min ?? budget?.max) ? (
        <Money amount={budget.min} to={budget.max} currency={budget.currency ?? 'IRR'} />
      ) : null,
    ],
    [t`Technology readiness, now and wanted`, rfp.trlTarget ? <Levels levels={trl} /> : null],
    [words.field('RfpFilter', 'officeField'), reference.label('officeFields', rfp.officeField)],
    [words.field('RfpFilter', 'province'), reference.label('provinces', rfp.province)],
    [words.value('owner', 'owner'), rfp.owner?.name ? <bdi>{rfp.owner.name}</bdi> : null],
    [words.value('definer', 'definer'), rfp.definer?.name ? <bdi>{rfp.definer.name}</bdi> : null],
    [words.field('RfpDraft', 'confidentiality'), words.value('Confidentiality', rfp.confidentiality)],
    [words.field('SaveRfpDraftInput', 'envelopes'), rfp.envelopes && words.value('Envelopes', rfp.envelopes)],
  ];
  return (
    <Panel p="md">
      {rfp.closesAt && rfp.openedAt ? (
        <Group mb="md">
          <Deadline at={rfp.closesAt} isClosed={!AHEAD.includes(rfp.state)} />
        </Group>
      ) : null}
      <dl className={classes.facts}>
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
        {rfp.criteriaWeights.length ? (
          <div>
            <dt>{words.field('RfpContentInput', 'criteria')}</dt>
            {rfp.criteriaWeights.map(({ name, weight }, at) => (
              <dd key={at}>
                <Group justify="space-between" wrap="nowrap" gap="xs">
                  <span dir="auto">{name}</span>
                  <bdi>{weight === null ? '' : format.percent(weight / 100)}</bdi>
                </Group>
              </dd>
            ))}
          </div>
        ) : null}
        {contact ? (
          <div>
            <dt>
              <Trans>Whom to ask</Trans>
            </dt>
            <dd>
              <bdi>{contact.name}</bdi>
              {contact.email ? (
                <Anchor display="block" fz="sm" dir="ltr" ta="start" href={`mailto:${contact.email}`}>
                  {contact.email}
                </Anchor>
              ) : null}
              {contact.phone ? (
                <Anchor display="block" fz="sm" href={`tel:${contact.phone}`}>
                  <bdi dir="ltr">{format.digits(contact.phone)}</bdi>
                </Anchor>
              ) : null}
            </dd>
          </div>
        ) : null}
      </dl>
      <Group gap="xs" mt="md" className="no-print">
        {viewer && rfp.openedAt ? <FollowButton rfp={rfp} /> : null}
        {rfp.number && rfp.openedAt ? (
          <Button
            component="a"
            size="xs"
            variant="default"
            href={`/rfps/${rfp.number}.ics?language=${locale}`}
            leftSection={<IconCalendarPlus size={16} stroke={1.8} aria-hidden />}
          >
            <Trans>Dates to my calendar</Trans>
          </Button>
        ) : null}
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPrinter size={16} stroke={1.8} aria-hidden />}
          onClick={() => window.print()}
        >
          <Trans>Print</Trans>
        </Button>
      </Group>
      {rfp.deadlineMoves?.length ? (
        <Text size="xs" c="dimmed" mt="md">
          {rfp.deadlineMoves.map(({ before, movedAt }) => (
            <span key={movedAt} style={{ display: 'block' }}>
              {t`Until ${{ day: format.date(movedAt) }} the deadline was ${{ deadline: format.dateTime(before) }}.`}
            </span>
          ))}
        </Text>
      ) : null}
    </Panel>
  );
}

/** From left to right or from right to left, as the page reads. */
const Levels = ({ levels }: { levels: readonly string[] }) =>
  levels.filter(Boolean).map((level, at) => (
    <span key={at}>
      {at ? (
        <span className="turns" aria-hidden style={{ display: 'inline-block', marginInline: 8 }}>
          →
        </span>
      ) : null}
      <bdi>{level}</bdi>
    </span>
  ));
