import { declareNotices } from '@peyvand/notices';
import { toAssignee, toFallbackJudges, toOfficers, toOwner, toReferred, toSender } from './problem.recipients.js';
import { words } from './problem-steps.words.js';

declareNotices('problem.infoAsked', {
  kind: 'ProblemInfoAsked',
  object: 'problem',
  why: 'youMustAct',
  collect: toOwner,
  words: words.ProblemInfoAsked,
});

declareNotices('problem.infoReminded', {
  kind: 'ProblemInfoReminder',
  object: 'problem',
  why: 'youMustAct',
  collect: toOwner,
  words: words.ProblemInfoReminder,
});

declareNotices('problem.infoAnswered', {
  kind: 'ProblemInfoAnswered',
  object: 'problem',
  why: 'youMustAct',
  collect: toOfficers,
  words: words.ProblemInfoAnswered,
});

declareNotices('problem.lapsed', {
  kind: 'ProblemLapsed',
  object: 'problem',
  collect: toOwner,
  words: words.ProblemLapsed,
});

declareNotices('problem.referred', {
  kind: 'ProblemReferredToYou',
  object: 'problem',
  why: 'youMustAct',
  collect: toReferred,
  words: words.ProblemReferredToYou,
});

declareNotices('problem.taken', {
  kind: 'ProblemTaken',
  object: 'problem',
  collect: toOwner,
  words: words.ProblemTaken,
});

declareNotices('problem.bounced', {
  kind: 'ProblemBounced',
  object: 'problem',
  why: 'youMustAct',
  collect: toSender,
  words: words.ProblemBounced,
});

declareNotices('problem.markedDuplicate', {
  kind: 'ProblemMarkedDuplicate',
  object: 'problem',
  collect: toOwner,
  words: words.ProblemMarkedDuplicate,
});

declareNotices('problem.rejected', {
  kind: 'ProblemRejected',
  object: 'problem',
  collect: toOwner,
  words: words.ProblemRejected,
});

declareNotices('problem.appealed', {
  kind: 'ProblemAppealed',
  object: 'problem',
  why: 'youMustAct',
  collect: toFallbackJudges,
  words: words.ProblemAppealed,
});

declareNotices('problem.appealGranted', {
  kind: 'ProblemAppealGranted',
  object: 'problem',
  collect: toOwner,
  words: words.ProblemAppealGranted,
});

declareNotices('problem.appealDenied', {
  kind: 'ProblemAppealDenied',
  object: 'problem',
  collect: toOwner,
  words: words.ProblemAppealDenied,
});

declareNotices('problem.assigned', {
  kind: 'ProblemAssigned',
  object: 'problem',
  why: 'youMustAct',
  collect: toAssignee,
  words: words.ProblemAssigned,
});

declareNotices('problem.withdrawn', {
  kind: 'ProblemWithdrawn',
  object: 'problem',
  collect: toOfficers,
  words: words.ProblemWithdrawn,
});

declareNotices('problem.solved', {
  kind: 'ProblemSolved',
  object: 'problem',
  collect: toOfficers,
  words: words.ProblemSolved,
});

declareNotices('problem.closedUnsolved', {
  kind: 'ProblemClosedUnsolved',
  object: 'problem',
  collect: toOwner,
  words: words.ProblemClosedUnsolved,
});
