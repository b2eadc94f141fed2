interface ProblemEvent {
  problemId: string;
}

export interface ProblemEvents {
  'problem.created': ProblemEvent;
  'problem.imported': ProblemEvent;
  'problem.submitted': ProblemEvent;
  'problem.accepted': ProblemEvent;
}
