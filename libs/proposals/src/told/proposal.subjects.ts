import { declareSubject } from '@peyvand/notices';

/** Drawn at the opening; until then nothing tells one proposal from another. */
declareSubject('proposal', {
  place: '/proposals/{id}',
  named: 'select p.id, p.number, null as title from proposal p where p.id = any($1::uuid[])',
});
