import type { Meets, ProposalContentInput, ProposalEditorQuery, RfpLanguage } from '@/generated/graphql';

export type Proposal = NonNullable<ProposalEditorQuery['proposal']>;
export type Rfp = NonNullable<Proposal['rfp']>;
export type Content = Pick<Proposal, 'technical' | 'price'>;
export type Requirement = NonNullable<NonNullable<Rfp['content']>['requirements']>[number];

export interface AnswerText {
  readonly requirementId: string;
  readonly meets: Meets | null;
  readonly text: string;
  readonly evidence: string;
}

export const TEXTS = ['understanding', 'approach', 'plan', 'team', 'risks', 'ip', 'trlEvidence'] as const;
export type TextPart = (typeof TEXTS)[number];

/** What the form holds: no field is absent, so that typing never turns one into another. */
export interface ProposalForm {
  readonly technical: Readonly<Record<TextPart, string>> & {
    readonly language: RfpLanguage | null;
    readonly months: string;
    readonly trl: number | null;
  };
  readonly answers: readonly AnswerText[];
  readonly price: {
    readonly amount: string | null;
    readonly currency: string;
    readonly taxesIncluded: boolean | null;
    readonly validUntil: string | null;
    readonly terms: string;
    readonly items: readonly { readonly item: string; readonly amount: string | null }[];
  };
}

/** The form of a content, with a place for each requirement of the call; of nothing, an empty form. */
export function formOf(content: Partial<Content> | null | undefined, rfp: Rfp, language: RfpLanguage): ProposalForm {
  const { technical, price } = content ?? {};
  const answers = new Map(technical?.answers?.map((answer) => [answer.requirementId, answer]));
  const texts = Object.fromEntries(TEXTS.map((part) => [part, technical?.[part] ?? ''])) as Record<TextPart, string>;
  const spoken = rfp.content?.languages ?? [];
  return {
    technical: {
      ...texts,
      language: technical?.language ?? (spoken.includes(language) ? language : (spoken[0] ?? null)),
      months: technical?.months ? String(technical.months) : '',
      trl: technical?.trl ?? null,
    },
    answers: requirementsOf(rfp).map(({ id }) => {
      const answer = answers.get(id ?? '');
      return {
        requirementId: id ?? '',
        meets: answer?.meets ?? null,
        text: answer?.text ?? '',
        evidence: answer?.evidence ?? '',
      };
    }),
    price: {
      amount: price?.amount ?? null,
      currency: price?.currency ?? rfp.content?.budget?.currency ?? 'IRR',
      taxesIncluded: price?.taxesIncluded ?? null,
      validUntil: price?.validUntil ?? null,
      terms: price?.terms ?? '',
      items: price?.items ?? [],
    },
  };
}

/** What the API is given; what is empty is said to be so. */
export function contentOf({ technical, answers, price }: ProposalForm): ProposalContentInput {
  const texts = Object.fromEntries(TEXTS.map((part) => [part, orNull(technical[part])]));
  const months = Number(technical.months);
  return {
    technical: {
      ...texts,
      language: technical.language,
      months: technical.months && Number.isInteger(months) ? months : null,
      trl: technical.trl,
      answers: answers.map(({ requirementId, meets, text, evidence }) => ({
        requirementId,
        meets,
        text: orNull(text),
        evidence: orNull(evidence),
      })),
    },
    price: {
      amount: price.amount,
      currency: price.currency,
      taxesIncluded: price.taxesIncluded,
      validUntil: price.validUntil,
      terms: orNull(price.terms),
      // A line without its amount is half written; it waits in the form.
      items: price.items.flatMap(({ item, amount }) => (item.trim() && amount ? [{ item: item.trim(), amount }] : [])),
    },
  };
}

/** Besides the answers: language, understanding, approach, level, plan, months, team, risks; four of the price. */
export const OTHER_PARTS = 12;

export const requirementsOf = (rfp: Rfp): readonly Requirement[] => rfp.content?.requirements ?? [];

const orNull = (text: string): string | null => text.trim() || null;
