import { declareSubject } from '@peyvand/notices';

/** The number is drawn when it opens; from then on everybody reads number and title on its teaser. */
declareSubject('rfp', {
  place: '/rfps/{id}',
  named: `select r.id, case when r.opened_at is not null then r.number end as number,
      case when r.opened_at is not null then r.title end as title
    from rfp r where r.id = any($1::uuid[])`,
});
