import { declareNotices } from '@peyvand/notices';
import { defined, engaged, toOfficers } from './definition.recipients.js';

declareNotices('engagement.expired', {
  kind: 'EngagementExpired',
  object: 'engagement',
  collect: engaged('definer', 'office'),
});

declareNotices('engagement.retracted', {
  kind: 'EngagementRetracted',
  object: 'engagement',
  collect: engaged('office'),
});

declareNotices('engagement.conflictDeclared', {
  kind: 'EngagementConflictDeclared',
  object: 'engagement',
  why: 'youMustAct',
  collect: engaged('office'),
});

declareNotices('engagement.conflictWaived', {
  kind: 'EngagementConflictWaived',
  object: 'engagement',
  why: 'youMustAct',
  collect: engaged('definer'),
});

declareNotices('definition.newVersionBegun', {
  kind: 'DefinitionNewVersionBegun',
  object: 'definition',
  collect: defined('owner', 'definer', 'office'),
});

declareNotices('definition.takenBack', {
  kind: 'DefinitionTakenBack',
  object: 'definition',
  collect: defined('owner'),
});

declareNotices('definition.abandoned', {
  kind: 'DefinitionAbandoned',
  object: 'definition',
  collect: defined('definer'),
});

declareNotices('definition.broken', {
  kind: 'DefinitionBroken',
  object: 'definition',
  why: 'youMustAct',
  collect: defined('owner', 'definer', 'office'),
});

declareNotices('engagement.candidateProposed', {
  kind: 'DefinerCandidateProposed',
  object: 'problem',
  why: 'youMustAct',
  collect: toOfficers,
});
