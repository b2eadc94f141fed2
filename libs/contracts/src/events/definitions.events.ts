interface EngagementEvent {
  engagementId: string;
  problemId: string;
  /** Code of why it ended, where it ended for one. */
  reason?: string;
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
  'engagement.expired': EngagementEvent;
  'engagement.retracted': EngagementEvent;
  'engagement.reassigned': EngagementEvent;
  'engagement.resigned': EngagementEvent;
  'engagement.conflictDeclared': EngagementEvent;
  'engagement.conflictWaived': EngagementEvent;
  /** After a no the next definer was looked for. */
  'engagement.candidateProposed': { problemId: string };
  'engagement.finished': EngagementEvent;
  'definition.started': DefinitionEvent;
  'definition.signatureAsked': DefinitionEvent;
  'definition.changesRequested': DefinitionEvent;
  'definition.signed': DefinitionEvent;
  'definition.sentBack': DefinitionEvent;
  'definition.approved': DefinitionEvent;
  'definition.newVersionBegun': DefinitionEvent;
  'definition.takenBack': DefinitionEvent;
  'definition.superseded': DefinitionEvent;
  'definition.abandoned': DefinitionEvent;
  /** The signed text is not what was signed. */
  'definition.broken': DefinitionEvent;
}
