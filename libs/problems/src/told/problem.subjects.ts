import { declareSubject } from '@peyvand/notices';

/** A title may tell what is confidential; the number tells nothing. */
declareSubject('problem', {
  place: '/problems/{id}',
  named: 'select p.id, p.number, null as title from problem p where p.id = any($1::uuid[])',
});
