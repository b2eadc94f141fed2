import { createServer } from 'node:http';
import pg from 'pg';

/**
 * What the lists are measured against: node:http alone, and one prepared statement that a person would write for the
 * same 20 rows and the same values of them, as text. No framework, no GraphQL, nobody asked who they are.
 */
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.CONNECTIONS),
  idleTimeoutMillis: 0,
});

const TEXT = `select json_build_object('data', json_build_object('rfps', json_build_object('nodes', json_agg(
  json_build_object('id', t.id, 'number', t.number, 'state', t.state, 'title', t.title, 'language', t.language,
    'summary', t.summary, 'confidentiality', t.confidentiality, 'officeField', t.office_field,
    'officeName', t.office_name, 'trlTarget', t.trl_target,
    'province', case when t.confidentiality <> 'anonymousOwner' then t.province end,
    'openedAt', to_char(t.opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'closesAt', to_char(t.closes_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'owner', case when t.owner_id is not null then json_build_object('id', t.owner_id, 'name', t.owner_name) end)
  order by t.opened_at desc, t.id desc))))::text as json
from (
  select r.*, v.content #>> '{content,summary}' as summary, f.name as office_name, o.id as owner_id,
    o.name as owner_name
  from (select * from rfp where state = 'open' order by coalesce(opened_at, created_at) desc, id desc limit 20) r
  join rfp_version v on v.id = r.version_id
  left join organization f on f.id = r.office_id
  left join problem p on p.id = r.problem_id
  left join organization o on o.id = p.owner_id and $1 and r.confidentiality <> 'anonymousOwner') t`;

createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    pool.query({ name: 'bare', text: TEXT, values: [request.url === '/owners'] }).then(
      ({ rows }) => {
        const body = Buffer.from(rows[0].json);
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
        response.end(body);
      },
      (error) => {
        response.writeHead(500, { 'content-length': 0 }).end();
        console.error(error);
      },
    );
  });
}).listen(Number(process.env.PORT), '127.0.0.1');
