import { declareNotices } from '@peyvand/notices';
import { toOfficers, toOwner, toOwnerOfWritten, toWriter } from './problem.recipients.js';

declareNotices('problem.created', { kind: 'ProblemWrittenDown', object: 'problem', collect: toOwnerOfWritten });

declareNotices('problem.submitted', {
  kind: 'ProblemSubmitted',
  object: 'problem',
  why: 'youMustAct',
  collect: toOfficers,
});

declareNotices(
  'problem.accepted',
  { kind: 'ProblemAccepted', object: 'problem', collect: toOwner },
  { kind: 'WrittenProblemAccepted', object: 'organization', collect: toWriter },
);
