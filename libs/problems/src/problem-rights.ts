import type { Viewer } from '@peyvand/kernel';
import type { ProblemCan } from './problem.model.js';
import type { LoadedProblem } from './problem-situations.js';

/** What may be done beside the steps. */
export function rightsOf({ problem, situation: { ownerId, enteredBy } }: LoadedProblem, viewer: Viewer): ProblemCan {
  const isDraft = problem.state === 'draft';
  const isAsked = problem.state === 'needsInfo';
  const isOwn = viewer.actsFor(ownerId);
  const isWriter = isOwn || viewer.actsFor(enteredBy);
  const mayThrowAway = viewer.leads(ownerId) || viewer.leads(enteredBy) || problem.createdBy === viewer.personId;
  return {
    edit: (isDraft && isWriter) || (isAsked && isOwn),
    delete: isDraft && isWriter && mayThrowAway,
    remark: !isDraft && isOwn,
  };
}
