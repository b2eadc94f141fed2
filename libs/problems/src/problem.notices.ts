import { declareNotices } from '@peyvand/notices';
import { toOfficers, toOwner, toOwnerOfWritten, toWriter } from './problem.recipients.js';
import { words } from './problem.words.js';

declareNotices('problem.created', {
  kind: 'ProblemWrittenDown',
  object: 'problem',
  collect: toOwnerOfWritten,
  words: words.ProblemWrittenDown,
});

declareNotices('problem.submitted', {
  kind: 'ProblemSubmitted',
  object: 'problem',
  why: 'youMustAct',
  collect: toOfficers,
  words: words.ProblemSubmitted,
});

declareNotices(
  'problem.accepted',
  { kind: 'ProblemAccepted', object: 'problem', collect: toOwner, words: words.ProblemAccepted },
  { kind: 'WrittenProblemAccepted', object: 'organization', collect: toWriter, words: words.WrittenProblemAccepted },
);
