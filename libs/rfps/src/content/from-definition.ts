import { converted, type DefinitionContent, type Measure } from '@peyvand/definitions';
import type { ProblemEntity } from '@peyvand/problems';
import { OTHER_FIELD } from '@peyvand/reference';
import type { RfpContent } from './rfp-content.model.js';
import type { RfpObjective } from './rfp-parts.model.js';
import type { RfpSubject } from './rfp-subject.model.js';

const TITLE = { shortest: 5, longest: 160 };

interface FromDefinition {
  readonly title: string;
  readonly language: string;
  readonly officeField: string;
  readonly subject: RfpSubject;
  readonly draft: RfpContent;
}

/** What a new RFP begins with. The subject stays as it is; the draft is a first text that its writers go on from. */
export function contentFromDefinition(problem: ProblemEntity, content: DefinitionContent): FromDefinition {
  const { subject, outcome } = content;
  return {
    title: titleOf(subject?.title ?? problem.title),
    language: problem.language,
    officeField: problem.officeField ?? OTHER_FIELD,
    subject: {
      isicDivision: subject?.isicDivision ?? problem.isicDivision,
      technologyCategory: subject?.technologyCategory ?? null,
      trlNow: outcome?.trlNow ?? null,
      trlTarget: outcome?.trlTarget ?? null,
      outcomeKind: outcome?.outcomeKind ?? null,
      cooperationKinds: outcome?.cooperationKinds ?? [],
      placeText: subject?.placeText ?? problem.placeText,
      parkId: subject?.parkId ?? problem.parkId,
    },
    draft: draftOf(problem, content),
  };
}

function draftOf(
  { language }: ProblemEntity,
  { observation, stakes, measures, constraints, outcome }: DefinitionContent,
): RfpContent {
  return {
    languages: [language] as RfpContent['languages'],
    background: [observation?.symptom, stakes?.need].filter(Boolean).join('\n\n') || null,
    objectives: (measures?.items ?? []).map(objectiveOf),
    constraints: (constraints?.items ?? []).map(({ text, reason }) => ({ text: text ?? null, reason: reason ?? null })),
    budget: outcome?.budget
      ? { min: outcome.budget.min ?? null, max: outcome.budget.max ?? null, currency: outcome.budget.currency ?? null }
      : null,
  };
}

/** An objective has one unit, so today's value is converted into the target's. */
function objectiveOf({ baseline, target }: Measure): RfpObjective {
  const unit = target?.unit ?? baseline?.unit ?? null;
  const today = baseline?.value ?? null;
  return {
    kpi: target?.metric ?? baseline?.metric ?? null,
    target: target?.value ?? null,
    unit,
    method: baseline?.method ?? null,
    date: target?.date ?? null,
    aim: null,
    baseline: today !== null && baseline?.unit && unit ? converted(today, baseline.unit, unit) : today,
  };
}

/** A definition that was approved has a title; its length is the RFP's own rule. */
function titleOf(title: string | null): string {
  const letters = [...(title ?? '')];
  return letters.length < TITLE.shortest
    ? letters.join('').padEnd(TITLE.shortest, '.')
    : letters.slice(0, TITLE.longest).join('');
}
