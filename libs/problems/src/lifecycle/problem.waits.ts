import { declareDraft, type OfficeSpan } from '@peyvand/organizations';
import { declareWaits, ofParty, type Waited, type WaitTable } from '@peyvand/platform';
import type { ProblemState } from '../problem.choices.js';
import type { ProblemEntity } from '../problem.entity.js';
import type { ProblemStepName } from './problem.workflow.js';
import { titledByProblem, underProblem } from './waits-under-problem.js';

const office = ({ officeId }: ProblemEntity): Waited => ({ role: 'office', officeId });
const assignee = (problem: ProblemEntity): Waited => ({ ...office(problem), personId: problem.assigneeId });

/** For whom a problem waits. A draft is private. */
export const problemWaits: WaitTable<ProblemState, ProblemEntity, unknown, ProblemStepName, OfficeSpan> = {
  office: ({ officeId }) => officeId,
  states: {
    draft: null,
    triage: { whom: assignee, within: 'problemTriage', step: 'accept', reminder: 'end', escalates: 'office' },
    needsInfo: {
      whom: ({ ownerId }) => ({ role: 'owner', organizationId: ownerId }),
      within: ({ dueAt }) => dueAt,
      step: 'answerInfo',
      reminder: 'own',
      escalates: 'none',
    },
    lapsed: null,
    referred: {
      whom: ({ referredTo }) => ({ role: 'office', officeId: referredTo }),
      within: ({ dueAt }) => dueAt,
      step: 'take',
      reminder: 'none',
      escalates: 'none',
    },
    duplicate: null,
    rejected: null,
    appealed: { whom: office, within: 'problemAppealed', step: 'grantAppeal', reminder: 'end', escalates: 'office' },
    accepted: {
      // For as long as nobody defines it; an imported one has its RFP already.
      whom: (problem) => (problem.beingDefined || problem.imported ? null : assignee(problem)),
      within: 'problemAccepted',
      step: 'engagement.offer',
      reminder: 'end',
      escalates: 'office',
    },
    withdrawn: null,
    solved: null,
    unsolved: null,
  },
};

declareWaits('problem', problemWaits, {
  ...titledByProblem(),
  ...underProblem(
    (id) => id,
    (problemId) => `select ${problemId}`,
  ),
  notice: 'problem',
  barred: (id) =>
    `exists (select 1 from problem o where o.id = ${id} and o.state = 'appealed' and o.decided_by = m.person_id)`,
});

declareDraft('problem', { ...titledByProblem(), ...ofParty('problem', [{ kind: 'ProblemDraftLeft' }]) });
