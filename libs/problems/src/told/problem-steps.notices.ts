import { declareNotices } from '@peyvand/notices';
import { toAssignee, toFallbackJudges, toOfficers, toOwner, toReferred, toSender } from './problem.recipients.js';

declareNotices('problem.infoAsked', {
  kind: 'ProblemInfoAsked',
  object: 'problem',
  why: 'youMustAct',
  collect: toOwner,
});

declareNotices('problem.infoReminded', {
  kind: 'ProblemInfoReminder',
  object: 'problem',
  why: 'youMustAct',
  collect: toOwner,
});

declareNotices('problem.infoAnswered', {
  kind: 'ProblemInfoAnswered',
  object: 'problem',
  why: 'youMustAct',
  collect: toOfficers,
});

declareNotices('problem.lapsed', { kind: 'ProblemLapsed', object: 'problem', collect: toOwner });

declareNotices('problem.referred', {
  kind: 'ProblemReferredToYou',
  object: 'problem',
  why: 'youMustAct',
  collect: toReferred,
});

declareNotices('problem.taken', { kind: 'ProblemTaken', object: 'problem', collect: toOwner });

declareNotices('problem.bounced', { kind: 'ProblemBounced', object: 'problem', why: 'youMustAct', collect: toSender });

declareNotices('problem.markedDuplicate', { kind: 'ProblemMarkedDuplicate', object: 'problem', collect: toOwner });

declareNotices('problem.rejected', { kind: 'ProblemRejected', object: 'problem', collect: toOwner });

declareNotices('problem.appealed', {
  kind: 'ProblemAppealed',
  object: 'problem',
  why: 'youMustAct',
  collect: toFallbackJudges,
});

declareNotices('problem.appealGranted', { kind: 'ProblemAppealGranted', object: 'problem', collect: toOwner });

declareNotices('problem.appealDenied', { kind: 'ProblemAppealDenied', object: 'problem', collect: toOwner });

declareNotices('problem.assigned', {
  kind: 'ProblemAssigned',
  object: 'problem',
  why: 'youMustAct',
  collect: toAssignee,
});

declareNotices('problem.withdrawn', { kind: 'ProblemWithdrawn', object: 'problem', collect: toOfficers });

declareNotices('problem.solved', { kind: 'ProblemSolved', object: 'problem', collect: toOfficers });

declareNotices('problem.closedUnsolved', { kind: 'ProblemClosedUnsolved', object: 'problem', collect: toOwner });
