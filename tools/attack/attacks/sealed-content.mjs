import pg from 'pg';

export const title = 'Reading and changing what is sealed with the password of the applications themselves';

const FORBIDDEN = '42501';

/** Whoever got the address of the database out of the API's settings. */
export async function attack(field) {
  const client = new pg.Client({ connectionString: field.addresses.database });
  await client.connect();
  try {
    const { rows } = await client.query(
      "select tableowner as owner from pg_tables where tablename = 'proposal_content'",
    );
    const { owner } = rows[0];
    const sealed = await field.database.query(
      "select count(*)::int as n from proposal_content c join proposal p on p.id = c.proposal_id where p.state <> 'opened'",
    );
    const lines = [];
    for (const role of ['as it signs in', 'reset role', 'set role peyvand_app']) {
      if (role.includes(' role')) await client.query(role);
      const read = await client.query(
        'select 1 from proposal_content c join proposal p on p.id = c.proposal_id where p.state <> $1',
        ['opened'],
      );
      lines.push({
        held: read.rowCount === 0,
        figure: `${role}: ${read.rowCount} of ${sealed.rows[0].n} sealed parts`,
      });
    }
    const ways = [
      `set role "${owner}"`,
      `set session authorization "${owner}"`,
      'alter table proposal_content disable row level security',
      'alter table proposal_content disable trigger all',
      "set session_replication_role = 'replica'",
      'update proposal_content set content = content',
      'truncate proposal_content',
    ];
    for (const way of ways) {
      const code = await client.query(way).then(
        () => 'done',
        (error) => error.code,
      );
      lines.push({
        held: code === FORBIDDEN,
        figure: `${way.replace(owner, 'the owner')}: ${code === FORBIDDEN ? 'forbidden' : code}`,
      });
    }
    return lines;
  } finally {
    await client.end();
  }
}
