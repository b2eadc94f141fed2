import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useCodeLists } from '@/shared/form/code-lists';
import { useFormat } from '@/shared/lib/format';
import { useReference } from '@/shared/lib/reference';
import { Money } from '@/shared/ui/Money';
import { Panel } from '@/shared/ui/Panel';
import { useWords } from '@/shared/words/codes';
import classes from './Rfp.module.css';
import type { Content } from './rfp-query';

type Terms = readonly (readonly [string, ReactNode])[];

/** What is delivered when, how it is judged and paid, and who may propose. */
export function DossierTerms({ content, language }: { content: Content; language: string }) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const reference = useReference();
  const companyTypes = useCodeLists()('companyTypes');
  const title = (name: string): string => words.field('RfpContentInput', name);
  const share = (value: number | null | undefined): string => (value ? format.percent(value / 100) : '');
  const date = (value: string | null | undefined): string => (value ? format.date(value) : '');
  const { budget, costShares, eligibility, ip, collaboration, timeline } = content;
  const listed = (values: readonly string[] | null | undefined): string => format.list(values ?? []);
  const from = (input: string, of: object | null | undefined, say: Record<string, ReactNode>): Terms =>
    Object.keys(of ? say : {}).map((name) => [words.field(input, name), say[name]] as const);
  const groups: readonly (readonly [string, Terms])[] = [
    [
      title('budget'),
      [
        ...(budget?.min || budget?.max
          ? [
              [
                title('budget'),
                <Money key="budget" amount={budget.min} to={budget.max} currency={budget.currency ?? 'IRR'} />,
              ] as const,
            ]
          : []),
        ...from('RfpBudgetInput', budget, {
          paymentKind: budget?.paymentKind ? words.value('PaymentKind', budget.paymentKind) : '',
        }),
        ...from('RfpCostSharesInput', costShares, {
          owner: share(costShares?.owner),
          solver: share(costShares?.solver),
          fund: share(costShares?.fund),
        }),
      ],
    ],
    [
      title('eligibility'),
      from('RfpEligibilityInput', eligibility, {
        companyTypes: listed(
          eligibility?.companyTypes?.map((code) => companyTypes.find(({ value }) => value === code)?.label ?? code),
        ),
        certificates: listed(eligibility?.certificates),
        provinces: listed(eligibility?.provinces?.map((code) => reference.label('provinces', code))),
        sizes: listed(eligibility?.sizes?.map((code) => words.value('SizeClass', code))),
        pastProjects: eligibility?.pastProjects ? format.number(eligibility.pastProjects) : '',
        experience: eligibility?.experience,
        consortiumAllowed: yesNo(eligibility?.consortiumAllowed, t`Yes`, t`No`),
        relativesExcluded: yesNo(eligibility?.relativesExcluded, t`Yes`, t`No`),
      }),
    ],
    [
      title('ip'),
      from('RfpIpTermsInput', ip, {
        background: ip?.background,
        foreground: ip?.foreground,
        licence: ip?.licence,
        publication: ip?.publication,
      }),
    ],
    [
      title('collaboration'),
      from('RfpCollaborationInput', collaboration, { ...collaboration, steps: collaboration?.steps?.join('\n') }),
    ],
    [
      title('timeline'),
      from('RfpTimelineInput', timeline, {
        award: date(timeline?.award),
        evaluationEnd: date(timeline?.evaluationEnd),
        start: date(timeline?.start),
        end: date(timeline?.end),
      }),
    ],
    [
      t`Further terms`,
      [
        [title('questionPictures'), yesNo(content.questionPictures, t`Yes`, t`No`)],
        [title('blindEvaluation'), yesNo(content.blindEvaluation, t`Yes`, t`No`)],
        [title('cancelRule'), content.cancelRule],
        [title('definerConflict'), content.definerConflict],
        [title('legal'), content.legal],
        [title('languages'), listed(content.languages?.map((code) => words.value('RfpLanguage', code)))],
        [title('proposalContents'), content.proposalContents?.join('\n')],
      ],
    ],
  ];
  return (
    <>
      <Rows
        title={title('deliverables')}
        heads={['name', 'form', 'acceptance', 'date'].map((name) => words.field('RfpDeliverableInput', name))}
        rows={(content.deliverables ?? []).map((each) => [each.name, each.form, each.acceptance, date(each.date)])}
      />
      <Rows
        title={title('milestones')}
        heads={['number', 'title', 'date', 'paymentShare'].map((name) => words.field('RfpMilestoneInput', name))}
        rows={(content.milestones ?? []).map((each) => [
          each.number === null ? '' : format.number(each.number),
          each.title,
          date(each.date),
          share(each.paymentShare),
        ])}
      />
      <Rows
        title={title('criteria')}
        heads={['name', 'weight', 'threshold', 'guidance'].map((name) => words.field('RfpCriterionInput', name))}
        rows={(content.criteria ?? []).map((each) => [
          each.name,
          share(each.weight),
          each.threshold === null ? '' : format.exact(each.threshold),
          each.guidance,
        ])}
      />
      {groups.map(([name, terms]) => {
        const told = terms.filter(([, value]) => isTold(value));
        return told.length ? (
          <Panel key={name} title={name}>
            <dl className={classes.terms} lang={language}>
              {told.map(([term, value]) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd dir="auto">{value}</dd>
                </div>
              ))}
            </dl>
          </Panel>
        ) : null;
      })}
      <Text size="sm" c="dimmed">
        <Trans>The terms are those of the signed text; addenda stand below.</Trans>
      </Text>
    </>
  );
}

const isTold = (value: ReactNode): boolean => value !== null && value !== undefined && value !== '';

const yesNo = (value: boolean | null | undefined, yes: string, no: string): string =>
  value === null || value === undefined ? '' : value ? yes : no;

function Rows({ title, heads, rows }: { title: string; heads: readonly string[]; rows: readonly ReactNode[][] }) {
  if (!rows.length) return null;
  // A column that nobody filled says nothing.
  const filled = heads.flatMap((_, column) => (rows.some((row) => isTold(row[column])) ? [column] : []));
  return (
    <Panel title={title}>
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={title}>
        <table className={classes.table}>
          <thead>
            <tr>
              {filled.map((column) => (
                <th key={column} scope="col">
                  {heads[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                {filled.map((column) => (
                  <td key={column} data-head={heads[column]} data-empty={isTold(row[column]) ? undefined : true}>
                    <bdi>{row[column]}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
