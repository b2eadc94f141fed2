interface ProblemEvent {
  problemId: string;
}

export interface ProblemEvents {
  'problem.created': ProblemEvent;
  'problem.imported': ProblemEvent;
  'problem.submitted': ProblemEvent;
  'problem.infoAsked': ProblemEvent;
  'problem.infoReminded': ProblemEvent;
  'problem.infoAnswered': ProblemEvent;
  'problem.lapsed': ProblemEvent;
  'problem.referred': ProblemEvent;
  'problem.taken': ProblemEvent;
  'problem.bounced': ProblemEvent;
  'problem.markedDuplicate': ProblemEvent;
  'problem.rejected': ProblemEvent;
  'problem.appealed': ProblemEvent;
  'problem.appealGranted': ProblemEvent;
  'problem.appealDenied': ProblemEvent;
  'problem.accepted': ProblemEvent;
  'problem.assigned': ProblemEvent & { assigneeId: string };
  /** The three ends that end what hangs on it. */
  'problem.withdrawn': ProblemEvent;
  'problem.solved': ProblemEvent;
  'problem.closedUnsolved': ProblemEvent;
  /** An officer declared a conflict of interest; the others decide. */
  'problem.officerRecused': { problemId: string; conflictId: string };
}
