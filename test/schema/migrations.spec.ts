import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { createDataSource } from '@peyvand/platform';
import '../../apps/api/src/features.js';
import { migrate } from '../../apps/api/src/migrate.js';
import { FoldByOneRule1795500002100 } from '../../migrations/1795500002100-fold-by-one-rule.js';
import { testConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

describe('the migrations', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await freshDatabase();
    dataSource = await createDataSource(testConfig(database.url)).initialize();
  }, 60_000);

  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('have nothing left to do after a run', async () => {
    expect(await migrate(database.url)).toBe(0);
  });

  it('make every column the entities name, of the kind they name', async () => {
    const faults: string[] = [];
    for (const entity of dataSource.entityMetadatas) {
      const rows = await dataSource.query<{ column_name: string; data_type: string; is_nullable: string }[]>(
        'select column_name, data_type, is_nullable from information_schema.columns where table_name = $1',
        [entity.tableName],
      );
      for (const column of entity.columns) {
        const found = rows.find((row) => row.column_name === column.databaseName);
        const place = `${entity.tableName}.${column.databaseName}`;
        if (!found) faults.push(`${place} is not there`);
        else if ((found.is_nullable === 'YES') !== column.isNullable)
          faults.push(`${place} is ${found.is_nullable === 'YES' ? '' : 'not '}nullable in the database`);
        else if (!isSameType(String(column.type), found.data_type, column.isArray))
          faults.push(`${place} is ${found.data_type}, not ${String(column.type)}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('index every foreign key', async () => {
    const rows = await dataSource.query<{ key: string }[]>(`
      select c.conrelid::regclass || '.' || a.attname as key
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and c.connamespace = 'public'::regnamespace
        and not exists (select 1 from pg_index i where i.indrelid = c.conrelid and c.conkey[1] = any(i.indkey::int2[]))
        and a.attname !~ '(_by|_office_id|park_id|person_id)$'`);
    expect(rows.map((row) => row.key)).toEqual([]);
  });

  it('let the applications add to histories, and change nothing in them', async () => {
    const rows = await dataSource.query<{ name: string; adds: boolean; changes: boolean }[]>(`
      select relname as name, has_table_privilege('peyvand_app', c.oid, 'insert') as adds,
        has_table_privilege('peyvand_app', c.oid, 'update') or has_table_privilege('peyvand_app', c.oid, 'delete')
          as changes
      from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace
        and (relname like '%\\_step' or relname = 'audit_entry')`);
    expect(rows.length).toBeGreaterThan(8);
    expect(rows.filter(({ adds, changes }) => !adds || changes)).toEqual([]);
  });

  it('fold anew what an earlier rule folded, and keep twins apart that a person has to judge', async () => {
    const owner = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    const runner = owner.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query(`
        insert into organization (id, name, name_folded, country, locale, created_at)
        select v.id::uuid, v.name, v.folded, 'IR', 'fa', now() from (values
          ('01900000-0000-7000-8000-000000000001', E'پرتو\\u200cسازان', 'پرتو سازان'),
          ('01900000-0000-7000-8000-000000000002', E'پر\\u2060توسازان', E'پر\\u2060توسازان'),
          ('01900000-0000-7000-8000-000000000003', 'Shiraz–Ankara', 'shiraz ankara')) v (id, name, folded);
        insert into organization_identifier (id, organization_id, scheme, country, value)
        values ('01900000-0000-7000-8000-000000000004', '01900000-0000-7000-8000-000000000003', 'import', 'IR',
          E'۱۲\\u200f')`);
      const folding = new FoldByOneRule1795500002100();
      await folding.down(runner);
      await folding.up(runner);
      const names = (await runner.query('select name_folded from organization order by id')) as {
        name_folded: string;
      }[];
      expect(names.map(({ name_folded: name }) => name)).toEqual([
        'پرتوسازان',
        'پرتوسازان 01900000-0000-7000-8000-000000000002',
        'shirazankara',
      ]);
      expect(await runner.query('select value from organization_identifier')).toEqual([{ value: '12' }]);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
      await owner.destroy();
    }
  });
});

const TYPES: Record<string, string> = {
  timestamptz: 'timestamp with time zone',
  int: 'integer',
  int4: 'integer',
  bool: 'boolean',
  float8: 'double precision',
};

function isSameType(declared: string, actual: string, isArray: boolean): boolean {
  if (isArray) return actual === 'ARRAY';
  return (TYPES[declared] ?? declared) === actual;
}
