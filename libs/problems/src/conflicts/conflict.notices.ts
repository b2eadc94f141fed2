import { declareNotices } from '@peyvand/notices';
import { officesSql } from '@peyvand/organizations';

declareNotices('problem.officerRecused', {
  kind: 'OfficerRecused',
  object: 'problem',
  words: {
    fa: {
      subject: 'کاری از همکارتان به شما رسید',
      body: 'یکی از هماهنگ‌کنندگان به سبب تعارض منافع از تصمیم دربارهٔ یک مسئله کنار رفت؛ تصمیم‌های آن اکنون با شما و دیگر همکاران است.',
    },
    en: {
      subject: 'Work of a colleague passes to you',
      body: "An officer stepped back from a problem because of a conflict of interest; its decisions are now yours and your colleagues'.",
    },
  },
  collect: async ({ problemId }, db) => {
    const rows = await db.query<{ person_id: string }>(
      `select distinct m.person_id from problem p join membership m
        on m.organization_id = any(${officesSql('problem', 'p.id', 'p.office_id')}) and m.until is null
       where p.id = $1 and not exists (select 1 from officer_conflict oc
         where oc.problem_id = p.id and oc.person_id = m.person_id and oc.kind <> 'none')`,
      [problemId],
    );
    return rows.length ? [{ recipientIds: rows.map(({ person_id }) => person_id), objectId: problemId }] : [];
  },
});
