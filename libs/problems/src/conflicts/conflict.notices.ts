import { declareNotices } from '@peyvand/notices';
import { officesSql } from '@peyvand/organizations';
import { barredSql } from './recusal.js';
import { words } from './conflict.words.js';

declareNotices('problem.officerRecused', {
  kind: 'OfficerRecused',
  object: 'problem',
  words: words.OfficerRecused,
  collect: async ({ problemId }, db) => {
    const rows = await db.query<{ person_id: string }>(
      `select distinct m.person_id from problem p join membership m
        on m.organization_id = any(${officesSql('problem', 'p.id', 'p.office_id')}) and m.until is null
       where p.id = $1 and not ${barredSql('p.id', 'm.person_id')}`,
      [problemId],
    );
    return rows.length ? [{ recipientIds: rows.map(({ person_id }) => person_id), objectId: problemId }] : [];
  },
});
