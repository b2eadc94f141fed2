import type { MigrationInterface, QueryRunner } from 'typeorm';

interface Row {
  readonly id: string;
  readonly at: Date;
}

/** One series of numbers per kind and Iranian year; problems, engagements and opened proposals get numbers as well. */
export class NumberWhatPeopleSpeakOf1795500002800 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table number_series (prefix text not null, year integer not null, last integer not null,
        primary key (prefix, year));
      insert into number_series select 'RFP', year, last from rfp_number;
      drop table rfp_number;
      alter table problem add number text unique;
      alter table engagement add number text unique;
      alter table proposal add number text unique`);
    await number(queryRunner, 'problem', 'PRB', 'coalesce(submitted_at, created_at)', "state <> 'draft'");
    await number(queryRunner, 'engagement', 'ENG', 'created_at', 'true');
    await queryRunner.query(`
      update proposal p set number = n.number from (
        select o.id, r.number || '/' || row_number() over (partition by r.id order by md5(o.id::text)) as number
        from proposal o join rfp r on r.id = o.rfp_id where o.state = 'opened') n where n.id = p.id;
      alter table problem add check (number is not null or state = 'draft');
      alter table engagement alter number set not null;
      alter table proposal add check ((number is not null) = (state = 'opened'))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table rfp_number (year integer primary key, last integer not null);
      insert into rfp_number select year, last from number_series where prefix = 'RFP';
      drop table number_series;
      alter table problem drop number;
      alter table engagement drop number;
      alter table proposal drop number`);
  }
}

/** In the order in which they came, each in the Iranian year of its day. */
async function number(
  queryRunner: QueryRunner,
  table: 'problem' | 'engagement',
  prefix: string,
  at: string,
  which: string,
): Promise<void> {
  const rows = (await queryRunner.query(
    `select id, ${at} as at from ${table} where ${which} order by ${at}, id`,
  )) as Row[];
  const last = new Map<string, number>();
  const drawn = rows.map(({ id, at: moment }) => {
    const year = yearOf(moment);
    const next = (last.get(year) ?? 0) + 1;
    last.set(year, next);
    return { id, number: `${prefix}-${year}-${String(next).padStart(4, '0')}` };
  });
  await queryRunner.query(
    `update ${table} t set number = g.number from jsonb_to_recordset($1::jsonb) as g(id uuid, number text)
      where t.id = g.id`,
    [JSON.stringify(drawn)],
  );
  for (const [year, count] of last)
    await queryRunner.query('insert into number_series values ($1, $2, $3)', [prefix, Number(year), count]);
}

/** The Iranian year of a moment, in ASCII digits. */
const yearOf = (moment: Date): string =>
  new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { year: 'numeric', timeZone: 'Asia/Tehran' })
    .formatToParts(moment)
    .find(({ type }) => type === 'year')?.value ?? '';
