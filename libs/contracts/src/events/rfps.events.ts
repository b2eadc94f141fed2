interface RfpEvent {
  rfpId: string;
  problemId: string;
}

interface QuestionEvent {
  questionId: string;
  rfpId: string;
}

interface AddendumEvent {
  rfpId: string;
  addendumId: string;
  /** 'true' or 'false'. */
  material: string;
}

export interface RfpEvents {
  'rfp.created': RfpEvent;
  'rfp.imported': RfpEvent;
  'rfp.signatureAsked': RfpEvent;
  'rfp.submitted': RfpEvent;
  'rfp.changesRequested': RfpEvent;
  'rfp.approved': RfpEvent;
  'rfp.opened': RfpEvent;
  'rfp.closed': RfpEvent;
  'rfp.openingStarted': RfpEvent;
  'rfp.openingFinished': RfpEvent;
  'rfp.failed': RfpEvent;
  'rfp.cancelled': RfpEvent;
  'rfp.takenBack': RfpEvent;
  'rfp.waiverGranted': RfpEvent;
  'rfp.waiverWithdrawn': RfpEvent;
  /** A week, two days or four hours before it; of every call, so that it tells of no proposal. */
  'rfp.closeNear': { rfpId: string };
  'rfp.deadlineMoved': { rfpId: string; problemId: string };
  'addendum.drafted': AddendumEvent;
  'addendum.signatureAsked': AddendumEvent;
  'addendum.submitted': AddendumEvent;
  'addendum.changesRequested': AddendumEvent;
  'addendum.takenBack': AddendumEvent;
  'savedSearch.found': { savedSearchId: string; rfpId: string };
  'rfp.addendumPublished': { rfpId: string; addendumId: string; material: string };
  'rfp.questionAsked': QuestionEvent;
  'rfp.questionAnswered': QuestionEvent;
}
