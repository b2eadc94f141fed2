import { declareSubject } from '@peyvand/notices';

/** A match is spoken of by its RFP's number, which is public from the opening on, and by nothing of the company. */
declareSubject('match', {
  place: '/matches/{id}',
  named: `select m.id, case when r.opened_at is not null then r.number end as number, null as title
    from match m join rfp r on r.id = m.rfp_id where m.id = any($1::uuid[])`,
});
