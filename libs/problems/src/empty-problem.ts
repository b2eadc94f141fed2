import type { ProblemEntity } from './problem.entity.js';

type Given = 'id' | 'state' | 'ownerId' | 'language' | 'createdBy' | 'createdAt';

/** A problem of which nothing is written yet. */
export const emptyProblem: Omit<ProblemEntity, Given> = {
  officeId: null, enteredBy: null, imported: false, title: null, symptom: null, province: null, parkId: null, placeText: null, officeField: null,
  isicDivision: null, whereWhen: null, magnitude: null, baseline: null, impact: null, tried: null, expectedMonths: null, budgetMin: null, budgetMax: null,
  currency: null, confidentiality: null, unknown: [], draftRevision: 1, beingDefined: false, searchFolded: '', stems: [], submittedAt: null, closedAt: null,
  assigneeId: null, referredTo: null, bounces: 0, waitsSince: null, dueAt: null, infoReminders: 0, ownerReminders: 0, duplicateOf: null, decidedBy: null,
  appealUntil: null, appealed: false, solution: null, copyOf: null,
};
