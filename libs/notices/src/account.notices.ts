import { declareNotices } from './notice-rules.js';
import { declareSubject } from './standing/subjects.js';

declareSubject('person', { place: '/account' });

declareNotices('account.passwordChanged', {
  kind: 'PasswordChanged',
  object: 'person',
  obligatory: true,
  collect: ({ personId }) => Promise.resolve([{ recipientIds: [personId], objectId: personId }]),
});

declareNotices('account.secondFactorChanged', {
  kind: 'SecondFactorChanged',
  object: 'person',
  obligatory: true,
  collect: ({ personId }) => Promise.resolve([{ recipientIds: [personId], objectId: personId }]),
});

declareNotices('account.secondFactorReset', {
  kind: 'SecondFactorReset',
  object: 'person',
  why: 'youMustAct',
  collect: ({ personId }) => Promise.resolve([{ recipientIds: [personId], objectId: personId }]),
});
