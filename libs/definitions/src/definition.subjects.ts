import { declareSubject } from '@peyvand/notices';

declareSubject('engagement', {
  place: '/engagements/{id}',
  named: 'select e.id, e.number, null as title from engagement e where e.id = any($1::uuid[])',
});

declareSubject('definition', {
  place: '/definitions/{id}',
  named: `select v.id, p.number || '/' || v.number as number, null as title
    from definition_version v join problem p on p.id = v.problem_id where v.id = any($1::uuid[])`,
});
