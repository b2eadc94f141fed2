import type { ProblemEntity } from '@peyvand/problems';
import type { SectionKey } from './definition-choices.js';
import type { DefinitionContent } from './definition-content.model.js';

/** What the owner wrote, as the first text of the sections. Nobody types twice what is known. */
export function fromIntake(problem: ProblemEntity): [SectionKey, object][] {
  const {
    title,
    province,
    parkId,
    placeText,
    isicDivision,
    symptom,
    whereWhen,
    magnitude,
    baseline,
    impact,
    tried,
    expectedMonths,
  } = problem;
  const content: DefinitionContent = {
    subject: { title, province, parkId, placeText, isicDivision },
    observation: {
      symptom,
      whereWhen: whereWhen || magnitude ? { text: [whereWhen, magnitude].filter(Boolean).join('\n') } : null,
    },
    stakes: { need: [impact, baseline].filter(Boolean).join('\n') || null },
    background: { tried: tried ? [{ approach: tried.slice(0, 500) }] : null },
    outcome: { months: expectedMonths, budget: budgetOf(problem) },
  };
  return Object.entries(content) as [SectionKey, object][];
}

function budgetOf({
  budgetMin,
  budgetMax,
  currency,
}: ProblemEntity): { min: string | null; max: string | null; currency: string | null } | null {
  return budgetMin || budgetMax ? { min: budgetMin, max: budgetMax, currency } : null;
}
