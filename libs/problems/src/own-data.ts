import { addOwnData } from '@peyvand/accounts';

addOwnData(
  {
    name: 'problemRemarks',
    rows: `select problem_id as "problemId", text, written_at as "writtenAt" from problem_remark
      where written_by = $1 order by written_at`,
  },
  {
    name: 'conflictsOfInterest',
    rows: `select problem_id as "problemId", kind, note, declared_at as "declaredAt" from officer_conflict
      where person_id = $1 order by declared_at`,
  },
);
