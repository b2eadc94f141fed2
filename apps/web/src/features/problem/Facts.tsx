import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormat } from '@/shared/lib/format';
import { placeOf } from '@/shared/lib/path';
import { useReference } from '@/shared/lib/reference';
import { Deadline } from '@/shared/ui/Deadline';
import { TextLink } from '@/shared/ui/links';
import { Money } from '@/shared/ui/Money';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import classes from './Facts.module.css';
import type { ProblemOfPage } from './problem-query';

/** What is known of a problem besides what its owner wrote. */
export function Facts({ problem }: { problem: ProblemOfPage }) {
  const words = useWords();
  const format = useFormat();
  const locale = useLocale();
  const reference = useReference();
  const isUnknown = (name: string): boolean => (problem.unknown as readonly string[]).includes(name);
  const unknown = <Trans>Not known</Trans>;
  const organization = (of: { id: string; name: string } | null) =>
    of ? (
      <TextLink to={placeOf(locale, 'organization', of.id)}>
        <bdi>{of.name}</bdi>
      </TextLink>
    ) : null;
  const other = (of: ProblemOfPage['copyOf']) =>
    of ? (
      <TextLink to={placeOf(locale, 'problem', of.id)}>
        <bdi>{[of.number && format.digits(of.number), of.title].filter(Boolean).join(' · ')}</bdi>
      </TextLink>
    ) : null;
  const { budgetMin, budgetMax, currency, expectedMonths, confidentiality, placeText } = problem;
  const rows: readonly [ReactNode, ReactNode][] = [
    [<Trans key="owner">Owner</Trans>, organization(problem.owner)],
    [<Trans key="writer">Written down by</Trans>, organization(problem.enteredBy)],
    [<Trans key="office">Office</Trans>, organization(problem.office)],
    [<Trans key="referred">Referred to</Trans>, organization(problem.referredTo)],
    [
      <Trans key="field">Field</Trans>,
      isUnknown('officeField') ? unknown : reference.label('officeFields', problem.officeField),
    ],
    [
      <Trans key="isic">Industry</Trans>,
      isUnknown('isicDivision') ? unknown : reference.label('isicDivisions', problem.isicDivision),
    ],
    [
      <Trans key="place">Place</Trans>,
      [reference.label('provinces', problem.province), placeText].filter(Boolean).join(format.join),
    ],
    [<Trans key="park">Park or hub</Trans>, organization(problem.park)],
    [
      <Trans key="level">Confidentiality</Trans>,
      confidentiality ? words.value('Confidentiality', confidentiality) : null,
    ],
    [
      <Trans key="budget">Budget</Trans>,
      isUnknown('budget') ? (
        unknown
      ) : budgetMin || budgetMax ? (
        <Money amount={budgetMin} to={budgetMax} currency={currency ?? 'IRR'} />
      ) : null,
    ],
    [
      <Trans key="months">Expected within</Trans>,
      isUnknown('expectedMonths') ? (
        unknown
      ) : expectedMonths ? (
        <Plural value={expectedMonths} one="# month" other="# months" />
      ) : null,
    ],
    [<Trans key="since">Submitted</Trans>, problem.submittedAt ? format.date(problem.submittedAt) : null],
    [<Trans key="closed">Ended</Trans>, problem.closedAt ? format.date(problem.closedAt) : null],
    [<Trans key="appeal">Appeal until</Trans>, problem.appealUntil ? <Deadline at={problem.appealUntil} /> : null],
    [<Trans key="same">The same as</Trans>, other(problem.duplicateOf)],
    [<Trans key="copy">Begun from</Trans>, other(problem.copyOf)],
  ];
  return (
    <Panel title={<Trans>At a glance</Trans>}>
      <dl className={classes.facts}>
        {rows.map(([label, value], at) =>
          value ? (
            <div key={at}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </Panel>
  );
}
