import { declareNotices } from './notice-rules.js';
import { words } from './account.words.js';

declareNotices('account.passwordChanged', {
  kind: 'PasswordChanged',
  object: 'person',
  obligatory: true,
  words: words.PasswordChanged,
  collect: ({ personId }) => Promise.resolve([{ recipientIds: [personId], objectId: personId }]),
});

declareNotices('account.secondFactorChanged', {
  kind: 'SecondFactorChanged',
  object: 'person',
  obligatory: true,
  words: words.SecondFactorChanged,
  collect: ({ personId }) => Promise.resolve([{ recipientIds: [personId], objectId: personId }]),
});

declareNotices('account.secondFactorReset', {
  kind: 'SecondFactorReset',
  object: 'person',
  why: 'youMustAct',
  words: words.SecondFactorReset,
  collect: ({ personId }) => Promise.resolve([{ recipientIds: [personId], objectId: personId }]),
});
