/** So many organizations for one of these. */
const SHARE = { rfp: 10, competence: 50, search: 50 };

/** Organizations with what belongs to them in proportion, folded as before the one rule. */
export async function fill(runner, count) {
  const organizations = Array.from({ length: count }, (_, n) => ({ id: idOf(1, n), name: nameOf(n), n }));
  await insert(
    runner,
    `insert into organization (id, name, name_folded, country, locale, created_at)
      select id, name, folded, 'IR', 'fa', now() from jsonb_to_recordset($1) as t (id uuid, name text, folded text)`,
    organizations.map(({ id, name }) => ({ id, name, folded: name.toLowerCase() })),
  );
  await insert(
    runner,
    `insert into organization_identifier (id, organization_id, scheme, country, value)
      select id, organization, 'registration', 'IR', value
      from jsonb_to_recordset($1) as t (id uuid, organization uuid, value text)`,
    organizations.map(({ id, n }) => ({ id: idOf(2, n), organization: id, value: `ثبت-${n}` })),
  );
  const few = (share) => organizations.filter(({ n }) => n % share === 0);
  await insert(
    runner,
    `insert into problem (id, owner_id, state, language, title, symptom, magnitude, created_at)
      select id, owner, 'draft', 'fa', title, text, text, now()
      from jsonb_to_recordset($1) as t (id uuid, owner uuid, title text, text text)`,
    few(SHARE.rfp).map(({ id, n }) => ({ id: idOf(3, n), owner: id, title: words(n, 6), text: words(n, 60) })),
  );
  await insert(
    runner,
    `insert into rfp (id, problem_id, office_id, origin, external_id, state, title, language, confidentiality,
        problem_confidentiality, office_field, draft, subject, draft_hash, created_at)
      select id, problem, office, 'imported', id, 'draft', title, 'fa', 'public', 'public', 'food',
        jsonb_build_object('summary', text), '{}', '', now()
      from jsonb_to_recordset($1) as t (id uuid, problem uuid, office uuid, title text, text text)`,
    few(SHARE.rfp).map(({ id, n }) => ({
      id: idOf(4, n),
      problem: idOf(3, n),
      office: id,
      title: words(n, 6),
      text: words(n, 80),
    })),
  );
  await insert(
    runner,
    `insert into competence (id, code, fa, en, synonyms, search_folded, technology_category, office_fields, origin,
        created_at)
      select id, code, fa, en, '{}', '', 'KB1', array['food'], 'seed', now()
      from jsonb_to_recordset($1) as t (id uuid, code text, fa text, en text)`,
    few(SHARE.competence).map(({ n }) => ({ id: idOf(5, n), code: `bench-${n}`, fa: words(n, 3), en: latin(n) })),
  );
  await runner.query(
    "insert into person (id, email, name, locale, time_zone, created_at) values ($1, 'a@b.example', 'A', 'fa', 'UTC', now())",
    [idOf(6, 0)],
  );
  await insert(
    runner,
    `insert into saved_search (id, person_id, name, search, terms, created_at)
      select id, '${idOf(6, 0)}', 'A', text, '{}', now() from jsonb_to_recordset($1) as t (id uuid, text text)`,
    few(SHARE.search).map(({ n }) => ({ id: idOf(7, n), text: words(n, 3) })),
  );
}

async function insert(runner, sql, rows) {
  for (let from = 0; from < rows.length; from += 5_000)
    await runner.query(sql, [JSON.stringify(rows.slice(from, from + 5_000))]);
}

const idOf = (kind, n) => `0190000${kind}-0000-7000-8000-${String(n).padStart(12, '0')}`;

/**
 * Persian names with half spaces, some Latin; every hundredth is the twin of one before it, cut by what nobody sees or
 * with a Cyrillic letter among Latin ones.
 */
function nameOf(n) {
  if (n % 200 === 99) return nameOf(n - 3).replace('o', 'о');
  if (n % 200 === 199) return `\u2060${nameOf(n - 1)}`;
  return n % 4 ? `شرکت ${words(n, 3)}‌سازان ${n}` : `${latin(n)} ${n} Co`;
}

const pick = (all, seed, count) =>
  Array.from({ length: count }, (_, at) => all[(seed * 7 + at * 5 + ((seed >> 3) ^ at)) % all.length]).join(' ');
const words = (seed, count) => pick(PERSIAN, seed, count);
const latin = (seed) => pick(LATIN, seed, 2);
const PERSIAN = [
  'پمپ',
  'توربین',
  'حسگر',
  'نانو',
  'کوره',
  'پایش',
  'خوردگی',
  'فولاد',
  'بازیافت',
  'نرم‌افزار',
  'ریخته‌گری',
];
const LATIN = ['Golrang', 'Alborz', 'Sepahan', 'Novin', 'Polymer', 'Shiraz–Ankara', 'Robotics', 'Karoon'];
