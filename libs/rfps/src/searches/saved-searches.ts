import { Injectable } from '@nestjs/common';
import { holdPerson } from '@peyvand/accounts';
import { newId, NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { searchTerms } from '@peyvand/language';
import { belongsSql, holdsSql } from '@peyvand/organizations';
import { Db, Idempotency, Outbox } from '@peyvand/platform';
import { rangeText, shownWithin } from '../reading/budget-search.js';
import { rfpHolds } from '../content/rfp-search.js';
import { acceptedNda } from '../reading/rfp.policy.js';
import type { SaveSearchInput, SearchWords, UpdateSavedSearchInput } from './saved-search.model.js';

const MAX = 20;

/** The teaser tells neither category nor competences, so by these only who reads the dossier at once finds an RFP. */
const READS_DOSSIER = `(r.confidentiality = 'public'
  and ${belongsSql('s.person_id', (its) => `${holdsSql(its, 'solver')} and ${acceptedNda('r', its)}`)})`;

/** Otherwise only what the teaser shows everybody, so that a hit tells nothing more than the teaser. */
const HITS = `
  insert into saved_search_hit (saved_search_id, rfp_id, found_at)
  select s.id, r.id, clock_timestamp() from saved_search s, rfp r
  where r.id = $1 and r.state = 'open' and ${rfpHolds('r', 's.terms')}
    and (s.office_field is null or s.office_field = r.office_field)
    and (s.province is null or (r.confidentiality <> 'anonymousOwner' and s.province = r.province))
    and (s.trl_from is null or r.trl_target >= s.trl_from) and (s.trl_to is null or r.trl_target <= s.trl_to)
    and (s.language is null or s.language = r.language)
    and (s.closes_from is null or r.closes_at >= s.closes_from) and (s.closes_to is null or r.closes_at < s.closes_to)
    and (s.origin is null or s.origin = r.origin)
    and (s.budget is null or ${shownWithin('r', 's.budget')})
    and ((s.technology_category is null and s.competence is null) or (${READS_DOSSIER}
      and (s.technology_category is null or s.technology_category = r.subject ->> 'technologyCategory')
      and (s.competence is null or exists (select 1 from rfp_version v,
          jsonb_path_query(v.content, '$.content.requirements[*].competences[*]') named
        where v.id = r.version_id and named #>> '{}' = s.competence))))
  on conflict do nothing returning saved_search_id as id`;

/** A person's own searches, and what they find. */
@Injectable()
export class SavedSearches {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly idempotency: Idempotency,
  ) {}

  /** @throws Refusal TOO_MANY_SAVED_SEARCHES with the twenty-first. */
  save(viewer: Viewer, input: SaveSearchInput): Promise<string> {
    return this.idempotency.once(viewer, 'saveSearch', input, async () => {
      await holdPerson(this.db, viewer.personId);
      const row = await this.db.one<{ n: number }>(
        'select count(*)::integer as n from saved_search where person_id = $1',
        [viewer.personId],
      );
      if ((row?.n ?? 0) >= MAX) throw new Refusal('TOO_MANY_SAVED_SEARCHES', undefined, { max: MAX });
      const id = newId();
      await this.db.query(
        `insert into saved_search (id, person_id, name, search, terms, office_field, province, trl_from, trl_to,
          language, closes_from, closes_to, technology_category, competence, origin, budget, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, clock_timestamp())`,
        [id, viewer.personId, ...valuesOf(input)],
      );
      return id;
    });
  }

  async update(viewer: Viewer, input: UpdateSavedSearchInput): Promise<string> {
    const found = await this.db.query(
      `update saved_search set name = $3, search = $4, terms = $5, office_field = $6, province = $7, trl_from = $8,
        trl_to = $9, language = $10,
        closes_from = $11, closes_to = $12, technology_category = $13, competence = $14, origin = $15, budget = $16
       where id = $1 and person_id = $2 returning id`,
      [input.savedSearchId, viewer.personId, ...valuesOf(input)],
    );
    if (!found.length) throw new NotFound();
    return input.savedSearchId;
  }

  /** From now on only what comes later is new. */
  async lookAt(viewer: Viewer, id: string): Promise<string> {
    const found = await this.db.query(
      'update saved_search set looked_at = clock_timestamp() where id = $1 and person_id = $2 returning id',
      [id, viewer.personId],
    );
    if (!found.length) throw new NotFound();
    return id;
  }

  async delete(viewer: Viewer, id: string): Promise<void> {
    const found = await this.db.query('delete from saved_search where id = $1 and person_id = $2 returning id', [
      id,
      viewer.personId,
    ]);
    if (!found.length) throw new NotFound();
  }

  /** Notes each hit of an RFP that opened, or that was translated since, once and tells whose search it is. */
  find(rfpId: string): Promise<void> {
    return this.db.inTransaction(async () => {
      for (const { id } of await this.db.query<{ id: string }>(HITS, [rfpId]))
        await this.outbox.record('savedSearch.found', { savedSearchId: id, rfpId });
    });
  }
}

const valuesOf = ({
  name,
  search,
  officeField,
  province,
  trlFrom,
  trlTo,
  language,
  ...more
}: SearchWords): unknown[] => [
  name,
  search || null,
  search ? searchTerms(search) : [],
  officeField ?? null,
  province ?? null,
  trlFrom ?? null,
  trlTo ?? null,
  language ?? null,
  more.closesFrom ?? null,
  more.closesTo ?? null,
  more.technologyCategory ?? null,
  more.competence ?? null,
  more.origin ?? null,
  more.budget ? rangeText(more.budget) : null,
];
