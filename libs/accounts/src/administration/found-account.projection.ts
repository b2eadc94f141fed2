import { partsOfName } from '@peyvand/language';
import { bool, byName, choice, dateTime, id, projection, text, type ListTable, type Sql } from '@peyvand/platform';

export const administratorOnly: Sql = (_t, _viewer, kind) =>
  kind === 'administrator' || kind === 'system' ? 'true' : 'false';

const stateSql = (t: string): string =>
  `(case when ${t}.closed_at is not null then 'closed' when ${t}.disabled_at is not null then 'disabled'
    else 'active' end)`;

export const accountList: ListTable = {
  filters: {
    'filter.search': {
      sql: (t, value) => `(strpos(${t}.email, ${value} ->> 'mail') > 0 and ${t}.closed_at is null
        or exists (select 1 from jsonb_array_elements_text(${value} -> 'name') part
          where strpos(${t}.name_folded, part) > 0))`,
      cast: 'jsonb',
      prepare: (value) =>
        JSON.stringify({ mail: String(value).trim().toLowerCase(), name: partsOfName(String(value)) }),
    },
    'filter.state': { sql: (t, value) => `${stateSql(t)} = ${value}`, cast: 'text' },
    'filter.isAdministrator': { sql: (t, value) => `${t}.is_administrator = ${value}`, cast: 'boolean' },
  },
  orders: {
    name: byName((t) => `${t}.name`),
    newest: { sql: (t) => `${t}.created_at`, cast: 'timestamptz', descending: true },
  },
  facets: { state: 'state', isAdministrator: 'isAdministrator' },
};

projection('Account', {
  table: 'person',
  fields: {
    id: id(),
    name: text(),
    email: text({ sql: (t) => `(case when ${t}.closed_at is null then ${t}.email end)` }),
    locale: choice(),
    state: choice({ sql: stateSql }),
    disabledReason: text({ sql: (t) => `(case when ${t}.closed_at is null then ${t}.disabled_reason end)` }),
    isAdministrator: bool(),
    hasSecondFactor: bool({ sql: (t) => `(${t}.totp_confirmed_at is not null)` }),
    createdAt: dateTime(),
  },
  visible: administratorOnly,
  ...accountList,
});
