import { Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle';
import IconCircleCheck from '@tabler/icons-react/icons/IconCircleCheck';
import IconCircleX from '@tabler/icons-react/icons/IconCircleX';
import type { ReactNode } from 'react';
import type { PublicationQuery } from '@/generated/graphql';
import { dayInIran } from '@/shared/lib/calendar';
import { useFormat } from '@/shared/lib/format';
import { TextLink } from '@/shared/ui/links';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import { partOfField } from './draft';
import { usePartNames } from './PartNav';
import classes from './Publication.module.css';

const ICONS = {
  block: { Icon: IconCircleX, colour: 'var(--app-bad)' },
  warn: { Icon: IconAlertTriangle, colour: 'var(--app-warn)' },
  info: { Icon: IconAlertTriangle, colour: 'var(--app-field)' },
  good: { Icon: IconCircleCheck, colour: 'var(--app-good)' },
};

const DATES = [
  'opensAt',
  'questionsUntil',
  'answersUntil',
  'closesAt',
  'evaluationEnd',
  'award',
  'start',
  'end',
] as const;

/** What still stands in the way, with the place where it is mended; and the dates beside the holidays. */
export function Checklist({ id, data }: { id: string; data: PublicationQuery }) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const { rfp, rfpFindings, holidays } = data;
  const dates = rfp?.dateFindings ?? [];
  const refused = (rfp?.nextSteps ?? []).flatMap(({ refusals }) => refusals);
  const timeline = rfp?.content?.timeline;
  const days = new Map(holidays.holidays.map((holiday) => [holiday.day, holiday]));
  const isClean = !rfpFindings.length && !dates.length && !refused.length;
  return (
    <Stack gap="md" miw={0}>
      <Panel title={t`Before it is published`}>
        <ul className={classes.checks}>
          {refused.map((refusal) => (
            <Check key={refusal.code} kind="block">
              {words.refusal(refusal)}
            </Check>
          ))}
          {dates.map(({ code, field, severity, words: said }) => (
            <Check key={`${field} ${code}`} kind={severity} id={id} field={field}>
              {said}
            </Check>
          ))}
          {rfpFindings.map(({ key, severity, field, excerpt, reason, suggestion }) => (
            <Check key={key} kind={severity} id={id} field={field}>
              {excerpt ? <mark>{excerpt}</mark> : null} <strong>{reason}</strong> {suggestion}
            </Check>
          ))}
          {isClean ? (
            <Check kind="good">
              <Trans>Nothing stands in the way.</Trans>
            </Check>
          ) : null}
        </ul>
      </Panel>
      {timeline ? (
        <Panel title={t`Dates`}>
          <ul className={classes.checks}>
            {DATES.map((name) => {
              const at = timeline[name];
              const holiday = at ? days.get(at.length > 10 ? dayInIran(Date.parse(at)) : at) : undefined;
              return at ? (
                <li key={name}>
                  <Text size="sm" c="dimmed">
                    {words.field('RfpTimelineInput', name)}
                  </Text>
                  <Text size="sm">
                    {format.fullDate(at)}
                    {at.length > 10 ? `${format.join}${format.time(at)}` : ''}
                    {holiday ? ` · ${format.reading.locale === 'fa' ? holiday.fa : (holiday.en ?? holiday.fa)}` : ''}
                  </Text>
                </li>
              ) : null;
            })}
          </ul>
        </Panel>
      ) : null}
    </Stack>
  );
}

interface CheckProps {
  readonly kind: keyof typeof ICONS;
  readonly id?: string;
  readonly field?: string;
  readonly children: ReactNode;
}

function Check({ kind, id, field, children }: CheckProps) {
  const locale = useLocale();
  const names = usePartNames();
  const { Icon, colour } = ICONS[kind];
  const part = field ? partOfField(field) : null;
  return (
    <li className={classes.check}>
      <Icon size={19} stroke={1.8} aria-hidden style={{ color: colour }} />
      <Text size="sm" component="div">
        {children}
        {id && part ? (
          <div>
            <TextLink to="/$locale/rfps/$id/edit" params={{ locale, id }} search={{ part }}>
              {names[part]}
            </TextLink>
          </div>
        ) : null}
      </Text>
    </li>
  );
}
