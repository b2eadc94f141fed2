import { Injectable } from '@nestjs/common';
import { plainCode } from '@peyvand/language';
import { Db } from '@peyvand/platform';
import { iranianYear } from '../calendar/iranian-date.js';

/** What bears a number of its own, by the letters that it begins with. */
export const NUMBERED = { rfp: 'RFP', problem: 'PRB', engagement: 'ENG' } as const;
export type Numbered = keyof typeof NUMBERED;

/** Numbers that people can say on the telephone, such as `RFP-1405-0042`. */
@Injectable()
export class Numbers {
  constructor(private readonly db: Db) {}

  /**
   * The next of the Iranian year. Part of the surrounding transaction: the row lock leaves no gap, a roll-back gives
   * the number back.
   */
  async draw(kind: Numbered): Promise<string> {
    const year = iranianYear(await this.db.now());
    const row = await this.db.one<{ last: number }>(
      `insert into number_series as s (prefix, year, last) values ($1, $2, 1)
        on conflict (prefix, year) do update set last = s.last + 1 returning last`,
      [NUMBERED[kind], year],
    );
    return numberOf(NUMBERED[kind], year, row?.last ?? 0);
  }
}

const numberOf = (prefix: string, year: number | string, last: number | string): string =>
  `${prefix}-${year}-${String(last).padStart(4, '0')}`;

/** A number as somebody typed or said it. `part` is the version of a definition or the place of a proposal. */
export interface ReadNumber {
  readonly kind: Numbered;
  readonly number: string;
  readonly part: number | null;
}

const SHAPE = new RegExp(
  `^(${Object.values(NUMBERED).join('|')})([0-9]{4})0*([1-9][0-9]{0,8})(?:/0*([1-9][0-9]{0,3}))?$`,
);

/**
 * Reads a number in digits of any script and letters of any case, with or without dashes and blanks between its parts;
 * null for anything else.
 */
export function readNumber(typed: string): ReadNumber | null {
  const match = SHAPE.exec(plainCode(typed).toUpperCase().replaceAll(/[-\s]/gu, ''));
  if (!match) return null;
  const [, prefix = '', year = '', last = '', part] = match;
  const kind = (Object.keys(NUMBERED) as Numbered[]).find((key) => NUMBERED[key] === prefix);
  return kind ? { kind, number: numberOf(prefix, year, last), part: part ? Number(part) : null } : null;
}
