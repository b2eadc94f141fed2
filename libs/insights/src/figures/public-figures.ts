import { Injectable } from '@nestjs/common';
import { holdsSql } from '@peyvand/organizations';
import { Db, EachDue } from '@peyvand/platform';
import { TODAY } from '@peyvand/reference';

/** So few could be told apart by who knows some of them. */
const SHOWN_FROM = 5;

/**
 * SQL of each figure: what everybody could count, and of problems, which nobody sees in public, those alone whose owner
 * hides nothing. Listed organizations were entered by others and count nowhere.
 */
const FIGURES = {
  openRfps: "select count(*) from rfp r where r.state = 'open'",
  problemsDefined: `select count(distinct p.id) from problem p join definition_version v on v.problem_id = p.id
    where v.approved_at is not null and v.state in ('approved', 'superseded') and p.confidentiality = 'public'`,
  companiesVerified: `select count(*) from organization o where not o.listed and ${holdsSql('o.id', 'solver')}`,
  rfpsAnswered: "select count(*) from rfp r where r.state = 'opened'",
} as const;
export type FigureCode = keyof typeof FIGURES;
export const FIGURE_CODES = Object.keys(FIGURES) as FigureCode[];

export interface PublicFigure {
  readonly code: FigureCode;
  /** ISO date. */
  readonly day: string;
  readonly value: number | null;
}

/** What the landing page tells in figures, counted once a day. */
@Injectable()
export class PublicFigures {
  constructor(
    private readonly db: Db,
    private readonly each: EachDue,
  ) {}

  /** Counts what was not counted today yet. */
  keep(): Promise<number> {
    return this.each.run({
      name: 'insights.figure',
      batch: FIGURE_CODES.length,
      find: () => this.due(),
      work: async ({ id }) => {
        await this.db.query(
          `insert into public_figure (code, day, value) values ($1, ${TODAY}, (${FIGURES[id]})) on conflict do nothing`,
          [id],
        );
        return true;
      },
    });
  }

  /** The newest of each, in the order in which they are told. */
  newest(): Promise<PublicFigure[]> {
    return this.db.query<PublicFigure>(
      `select code, to_char(day, 'YYYY-MM-DD') as day, case when value >= ${SHOWN_FROM} then value end as value
       from (select distinct on (code) code, day, value from public_figure where code = any($1)
         order by code, day desc) f order by array_position($1, code)`,
      [FIGURE_CODES],
    );
  }

  private due(): Promise<{ id: FigureCode }[]> {
    return this.db.query<{ id: FigureCode }>(
      `select c.code as id from unnest($1::text[]) c(code)
        where not exists (select 1 from public_figure f where f.code = c.code and f.day = ${TODAY})`,
      [FIGURE_CODES],
    );
  }
}
