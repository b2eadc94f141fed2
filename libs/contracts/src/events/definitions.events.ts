interface EngagementEvent {
  engagementId: string;
  problemId: string;
}

interface DefinitionEvent {
  definitionVersionId: string;
  problemId: string;
}

export interface DefinitionEvents {
  'engagement.offered': EngagementEvent;
  'engagement.applied': EngagementEvent;
  'engagement.accepted': EngagementEvent;
  'engagement.declined': EngagementEvent;
  'engagement.chosen': EngagementEvent;
  'engagement.notChosen': EngagementEvent;
  'engagement.begunByOwner': EngagementEvent;
  'engagement.cancelled': EngagementEvent;
  'engagement.finished': EngagementEvent;
  'definition.started': DefinitionEvent;
  'definition.signatureAsked': DefinitionEvent;
  'definition.changesRequested': DefinitionEvent;
  'definition.signed': DefinitionEvent;
  'definition.sentBack': DefinitionEvent;
  'definition.approved': DefinitionEvent;
}
