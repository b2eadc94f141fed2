import { Trans } from '@lingui/react/macro';
import type { Name } from './draft';

export interface FormStep {
  readonly title: () => React.ReactNode;
  readonly names: readonly Name[];
}

/** What is asked where. */
export const STEPS: readonly FormStep[] = [
  {
    title: () => <Trans>The problem</Trans>,
    names: ['title', 'symptom', 'whereWhen', 'province', 'placeText', 'officeField', 'isicDivision'],
  },
  { title: () => <Trans>Measurable goal</Trans>, names: ['magnitude', 'baseline', 'impact', 'tried'] },
  { title: () => <Trans>Terms</Trans>, names: ['confidentiality', 'expectedMonths', 'budgetMin', 'budgetMax'] },
  { title: () => <Trans>Review</Trans>, names: [] },
];
export const LAST = STEPS.length - 1;

export const stepOf = (name: string): number =>
  Math.max(
    0,
    STEPS.findIndex(({ names }) => (names as readonly string[]).includes(name)),
  );
