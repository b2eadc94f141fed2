import pg from 'pg';
import { ConfigFault } from '../config/env.js';

/** Holds every right that the applications need; whoever they sign in as is a member of it. */
export const APPLICATION_ROLE = 'peyvand_app';

interface Powers {
  readonly name: string;
  readonly owns: boolean;
  readonly passes: boolean;
}

/**
 * The walls in the database (append-only tables, sealed content, deadlines) do not hold their owner, so nobody signs in
 * as one to serve requests.
 *
 * @throws ConfigFault that says what the user may do too much
 */
export async function requireHarmlessRole(query: (sql: string) => Promise<unknown>): Promise<void> {
  const [powers] = (await query(`
    select current_user as name, r.rolsuper or r.rolbypassrls or r.rolcreaterole as passes,
      exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
        where pg_has_role(current_user, c.relowner, 'member')) as owns
    from pg_roles r where r.rolname = session_user`)) as Powers[];
  if (!powers?.owns && !powers?.passes) return;
  const what = powers.owns ? 'owns the schema' : 'may pass its walls';
  throw new ConfigFault([
    `DATABASE_URL signs in as ${powers.name}, which ${what}: name a plain user, which "npm run migrate" can make.`,
  ]);
}

/**
 * Makes the user that `applicationUrl` names, or sets its password anew, as a member of the application role and
 * nothing else. For the owner of the database, who may make roles.
 *
 * @throws ConfigFault when both addresses name one user, or that user is more than a plain one
 */
export async function ensureSignIn(ownerUrl: string, applicationUrl: string): Promise<void> {
  const { username, password } = new URL(applicationUrl);
  if (username === new URL(ownerUrl).username)
    throw new ConfigFault(['DATABASE_URL and DATABASE_OWNER_URL name one user: API and worker need another one.']);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const user = decodeURIComponent(username);
    const name = client.escapeIdentifier(user);
    // Roles belong to the whole server, so another database may make it at this moment.
    await client.query(`
      do $do$ begin
        create role ${name} login nosuperuser nocreatedb nocreaterole nobypassrls;
      exception when duplicate_object or unique_violation then null;
      end $do$`);
    const { rows } = await client.query<{ isMore: boolean }>(
      `select rolsuper or rolcreaterole or rolbypassrls as "isMore" from pg_roles where rolname = $1`,
      [user],
    );
    if (rows[0]?.isMore)
      throw new ConfigFault([`DATABASE_URL names ${user}, which may do more than a plain user: name another one.`]);
    // Without a password in the address it signs in by other means, such as a certificate.
    const secret = password ? ` password ${client.escapeLiteral(decodeURIComponent(password))}` : '';
    await client.query(`alter role ${name} login${secret}`);
    await client.query(`grant ${APPLICATION_ROLE} to ${name}`);
  } finally {
    await client.end();
  }
}
