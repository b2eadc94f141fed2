import { declareNotices } from '@peyvand/notices';
import { officersOf } from '@peyvand/organizations';
import { barredSql } from './recusal.js';

declareNotices('problem.officerRecused', {
  kind: 'OfficerRecused',
  object: 'problem',
  collect: async ({ problemId }, db, { office }) => [
    {
      recipientIds: await officersOf(db, office, `not ${barredSql('$2::uuid', 'm.person_id')}`, problemId),
      objectId: problemId,
    },
  ],
});
