interface ProblemEvent {
  problemId: string;
}

export interface ProblemEvents {
  'problem.submitted': ProblemEvent;
  'problem.accepted': ProblemEvent;
}
