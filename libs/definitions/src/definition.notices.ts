import { declareNotices } from '@peyvand/notices';
import { defined, engaged } from './definition.recipients.js';

declareNotices('engagement.offered', {
  kind: 'EngagementOffered',
  object: 'engagement',
  why: 'youMustAct',
  collect: engaged('definer'),
});

declareNotices('engagement.applied', {
  kind: 'EngagementApplied',
  object: 'engagement',
  why: 'youMustAct',
  collect: engaged('office'),
});

declareNotices('engagement.accepted', {
  kind: 'EngagementAccepted',
  object: 'engagement',
  collect: engaged('owner', 'office'),
});

declareNotices('engagement.declined', { kind: 'EngagementDeclined', object: 'engagement', collect: engaged('office') });

declareNotices('engagement.chosen', {
  kind: 'EngagementChosen',
  object: 'engagement',
  collect: engaged('owner', 'definer'),
});

declareNotices('definition.signatureAsked', {
  kind: 'DefinitionSignatureAsked',
  object: 'definition',
  why: 'youMustAct',
  collect: defined('owner'),
});

declareNotices('definition.changesRequested', {
  kind: 'DefinitionChangesRequested',
  object: 'definition',
  why: 'youMustAct',
  collect: defined('definer'),
});

declareNotices('definition.signed', {
  kind: 'DefinitionSigned',
  object: 'definition',
  why: 'youMustAct',
  collect: defined('office', 'definer'),
});

declareNotices('definition.sentBack', {
  kind: 'DefinitionSentBack',
  object: 'definition',
  why: 'youMustAct',
  collect: defined('definer', 'owner'),
});

declareNotices('definition.approved', {
  kind: 'DefinitionApproved',
  object: 'definition',
  collect: defined('owner', 'definer'),
});
