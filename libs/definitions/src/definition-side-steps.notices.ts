import { declareNotices } from '@peyvand/notices';
import { defined, engaged, officersOf } from './definition.recipients.js';
import { words } from './definition-side-steps.words.js';

declareNotices('engagement.expired', {
  kind: 'EngagementExpired',
  object: 'engagement',
  words: words.EngagementExpired,
  collect: engaged('definer', 'office'),
});

declareNotices('engagement.retracted', {
  kind: 'EngagementRetracted',
  object: 'engagement',
  words: words.EngagementRetracted,
  collect: engaged('office'),
});

declareNotices('engagement.conflictDeclared', {
  kind: 'EngagementConflictDeclared',
  object: 'engagement',
  why: 'youMustAct',
  words: words.EngagementConflictDeclared,
  collect: engaged('office'),
});

declareNotices('engagement.conflictWaived', {
  kind: 'EngagementConflictWaived',
  object: 'engagement',
  why: 'youMustAct',
  words: words.EngagementConflictWaived,
  collect: engaged('definer'),
});

declareNotices('definition.newVersionBegun', {
  kind: 'DefinitionNewVersionBegun',
  object: 'definition',
  words: words.DefinitionNewVersionBegun,
  collect: defined('owner', 'definer', 'office'),
});

declareNotices('definition.takenBack', {
  kind: 'DefinitionTakenBack',
  object: 'definition',
  words: words.DefinitionTakenBack,
  collect: defined('owner'),
});

declareNotices('definition.abandoned', {
  kind: 'DefinitionAbandoned',
  object: 'definition',
  words: words.DefinitionAbandoned,
  collect: defined('definer'),
});

declareNotices('definition.broken', {
  kind: 'DefinitionBroken',
  object: 'definition',
  why: 'youMustAct',
  words: words.DefinitionBroken,
  collect: defined('owner', 'definer', 'office'),
});

declareNotices('engagement.candidateProposed', {
  kind: 'DefinerCandidateProposed',
  object: 'problem',
  why: 'youMustAct',
  words: words.DefinerCandidateProposed,
  collect: officersOf,
});
