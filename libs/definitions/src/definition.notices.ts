import { declareNotices } from '@peyvand/notices';
import { defined, engaged } from './definition.recipients.js';
import { words } from './definition.words.js';

declareNotices('engagement.offered', {
  kind: 'EngagementOffered',
  object: 'engagement',
  why: 'youMustAct',
  words: words.EngagementOffered,
  collect: engaged('definer'),
});

declareNotices('engagement.applied', {
  kind: 'EngagementApplied',
  object: 'engagement',
  why: 'youMustAct',
  words: words.EngagementApplied,
  collect: engaged('office'),
});

declareNotices('engagement.accepted', {
  kind: 'EngagementAccepted',
  object: 'engagement',
  words: words.EngagementAccepted,
  collect: engaged('owner', 'office'),
});

declareNotices('engagement.declined', {
  kind: 'EngagementDeclined',
  object: 'engagement',
  words: words.EngagementDeclined,
  collect: engaged('office'),
});

declareNotices('engagement.chosen', {
  kind: 'EngagementChosen',
  object: 'engagement',
  words: words.EngagementChosen,
  collect: engaged('owner', 'definer'),
});

declareNotices('definition.signatureAsked', {
  kind: 'DefinitionSignatureAsked',
  object: 'definition',
  why: 'youMustAct',
  words: words.DefinitionSignatureAsked,
  collect: defined('owner'),
});

declareNotices('definition.changesRequested', {
  kind: 'DefinitionChangesRequested',
  object: 'definition',
  why: 'youMustAct',
  words: words.DefinitionChangesRequested,
  collect: defined('definer'),
});

declareNotices('definition.signed', {
  kind: 'DefinitionSigned',
  object: 'definition',
  why: 'youMustAct',
  words: words.DefinitionSigned,
  collect: defined('office', 'definer'),
});

declareNotices('definition.sentBack', {
  kind: 'DefinitionSentBack',
  object: 'definition',
  why: 'youMustAct',
  words: words.DefinitionSentBack,
  collect: defined('definer', 'owner'),
});

declareNotices('definition.approved', {
  kind: 'DefinitionApproved',
  object: 'definition',
  words: words.DefinitionApproved,
  collect: defined('owner', 'definer'),
});
