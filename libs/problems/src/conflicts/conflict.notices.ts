import { declareNotices } from '@peyvand/notices';
import { membersOf } from '@peyvand/organizations';
import { barredSql } from './recusal.js';
import { words } from './conflict.words.js';

declareNotices('problem.officerRecused', {
  kind: 'OfficerRecused',
  object: 'problem',
  words: words.OfficerRecused,
  collect: async ({ problemId }, db, { offices }) => [
    {
      recipientIds: await membersOf(db, offices, `not ${barredSql('$2::uuid', 'm.person_id')}`, problemId),
      objectId: problemId,
    },
  ],
});
