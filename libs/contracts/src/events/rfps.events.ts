interface RfpEvent {
  rfpId: string;
  problemId: string;
}

interface QuestionEvent {
  questionId: string;
  rfpId: string;
}

export interface RfpEvents {
  'rfp.created': RfpEvent;
  'rfp.imported': RfpEvent;
  'rfp.submitted': RfpEvent;
  'rfp.changesRequested': RfpEvent;
  'rfp.approved': RfpEvent;
  'rfp.opened': RfpEvent;
  'rfp.closed': RfpEvent;
  'rfp.openingStarted': RfpEvent;
  'rfp.openingFinished': RfpEvent;
  'rfp.failed': RfpEvent;
  'rfp.cancelled': RfpEvent;
  'rfp.addendumPublished': { rfpId: string; addendumId: string; material: string };
  'rfp.questionAsked': QuestionEvent;
  'rfp.questionAnswered': QuestionEvent;
}
