import { Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import IconAlertCircle from '@tabler/icons-react/icons/IconAlertCircle';
import IconCircle from '@tabler/icons-react/icons/IconCircle';
import IconCircleCheck from '@tabler/icons-react/icons/IconCircleCheck';
import { Link } from '@tanstack/react-router';
import { isEmpty } from '@/shared/form/form';
import { useLocale } from '@/shared/ui/use-locale';
import { PART_NAMES, partOfField, PARTS, valueOf, type Draft, type Found, type Part } from './draft';
import classes from './Publication.module.css';

/** What stands beside the parts of the text. */
const BESIDE = ['files', 'translation'] as const;
export type Place = Part | (typeof BESIDE)[number];
export const isPlace = (text: unknown): text is Place =>
  (BESIDE as readonly unknown[]).includes(text) || PART_NAMES.includes(text as Part);

export function usePartNames(): Readonly<Record<Place, string>> {
  const { t } = useLingui();
  return {
    about: t`What it is about`,
    scope: t`Scope and objectives`,
    requirements: t`Requirements`,
    deliverables: t`Deliverables and payments`,
    evaluation: t`Who may propose, and how it is judged`,
    terms: t`Money, rights and cooperation`,
    timeline: t`Timeline`,
    files: t`Photos, drawings and files`,
    translation: t`Translations`,
  };
}

interface Props {
  readonly id: string;
  readonly rfp: Draft;
  readonly findings: readonly Found[];
  readonly part: Place;
}

/** The parts of the RFP and where each stands. */
export function PartNav({ id, rfp, findings, part }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const names = usePartNames();
  const value = valueOf(rfp);
  const open = [
    ...findings.filter(({ dismissal }) => !dismissal).map(({ field, severity }) => ({ field, severity })),
    ...(rfp.dateFindings ?? []),
  ];
  return (
    <nav aria-label={t`Parts`} className={classes.nav}>
      {PART_NAMES.map((name) => {
        const here = open.filter(({ field }) => partOfField(field) === name);
        const count = here.length;
        const blocks = here.some(({ severity }) => severity === 'block');
        const isWritten = PARTS[name].some((field) => !isEmpty(value[field]));
        const isGood = isWritten && !count;
        const Icon = blocks ? IconAlertCircle : isGood ? IconCircleCheck : IconCircle;
        return (
          <Link
            key={name}
            to="/$locale/rfps/$id/edit"
            params={{ locale, id }}
            search={{ part: name }}
            className={classes.place}
            aria-current={part === name ? 'page' : undefined}
            data-state={blocks ? 'bad' : isGood ? 'good' : undefined}
          >
            <Icon size={18} stroke={1.8} aria-hidden />
            <span>
              {names[name]}
              <Text component="span" size="xs" c="dimmed" display="block">
                {count ? (
                  <Plural value={count} one="# finding" other="# findings" />
                ) : isWritten ? (
                  <Trans>Nothing found</Trans>
                ) : (
                  <Trans>Not written yet</Trans>
                )}
              </Text>
            </span>
          </Link>
        );
      })}
      {BESIDE.map((name) => (
        <Link
          key={name}
          to="/$locale/rfps/$id/edit"
          params={{ locale, id }}
          search={{ part: name }}
          className={classes.place}
          aria-current={part === name ? 'page' : undefined}
        >
          <IconCircle size={18} stroke={1.8} aria-hidden />
          {names[name]}
        </Link>
      ))}
    </nav>
  );
}
