interface ProblemEvent {
  problemId: string;
}

export interface ProblemEvents {
  'problem.created': ProblemEvent;
  'problem.imported': ProblemEvent;
  'problem.submitted': ProblemEvent;
  'problem.accepted': ProblemEvent;
  /** An officer declared a conflict of interest; the others decide. */
  'problem.officerRecused': { problemId: string; conflictId: string };
}
