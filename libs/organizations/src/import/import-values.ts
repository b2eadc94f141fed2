import { DateTime } from 'luxon';
import { sha256 } from '@peyvand/kernel';
import { cleanText, foldJoined, plainCode } from '@peyvand/language';
import { dayOfIranianDate, IRAN_ZONE, provinces } from '@peyvand/reference';

/** A cell that cannot be understood. */
export class BadCell extends Error {
  constructor(
    readonly code: string,
    readonly value: string,
  ) {
    super(code);
  }
}

/** Arabic letters that Persian writes otherwise. */
const letters = (text: string): string => cleanText(text).replace(/[يى]/g, 'ی').replace(/ك/g, 'ک').trim();

const written = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

export const textCell = (value: unknown): string | null => (value == null ? null : letters(written(value)) || null);

const asText = (value: unknown): string => plainCode(textCell(value) ?? '');

/** A list, or a text with ; | ، ؛ or line breaks between its parts. */
export const listCell = (value: unknown): string[] | null => {
  const parts = Array.isArray(value)
    ? value.map((part) => textCell(part))
    : (textCell(value) ?? '').split(/[;|،؛\n]/).map((part) => part.trim());
  const list = parts.filter((part): part is string => Boolean(part));
  return list.length ? list : null;
};

/** Thousands apart by one sign throughout; a comma before other than three figures is none of a thousand. */
const GROUPED = /^[+-]?[1-9]\d{0,2}(?:([,، '’])\d{3}(?:\1\d{3})*|\.\d{3}(?:\.\d{3})+)$/;

function numberCell(value: unknown): number | null {
  const text = asText(value);
  if (!text) return null;
  if (GROUPED.test(text)) return Number(text.replace(/[^\d+-]/g, ''));
  if (!/^[+-]?\d+(\.\d+)?$/.test(text)) throw new BadCell('NOT_A_NUMBER', text);
  return Number(text);
}

export function wholeCell(value: unknown): number | null {
  const number = numberCell(value);
  if (number !== null && !Number.isInteger(number)) throw new BadCell('NOT_WHOLE', asText(value));
  return number;
}

const DATE =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:T| +)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)? ?(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?$/i;

interface Moment {
  readonly day: string;
  readonly time: string | null;
  readonly zone: string | null;
}

/** A date of either calendar: years up to 1500 are Iranian ones. */
function momentOf(text: string): Moment | null {
  const [, year = '', month = '', day = '', hour, minute, second, part = '0', zone] = DATE.exec(text) ?? [];
  if (!year) return null;
  const iso =
    Number(year) <= 1_500
      ? iranian(Number(year), Number(month), Number(day))
      : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!iso || !DateTime.fromISO(iso).isValid) return null;
  const time = hour === undefined ? null : `${hour.padStart(2, '0')}:${minute}:${second ?? '00'}.${part}`;
  return { day: iso, time, zone: zone === undefined ? null : zoneOf(zone) };
}

/** `+3`, `+03`, `+0330` as `+03:00`, `+03:00`, `+03:30`; none is farther from Greenwich than 14 hours. */
function zoneOf(text: string): string {
  const [, sign = '', hours = '', minutes = '00'] = /^([+-])(\d{1,2}?):?(\d{2})?$/.exec(text) ?? [];
  if (!sign) return 'Z';
  return Number(hours) > 14 ? 'none' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

const iranian = (year: number, month: number, day: number): string | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1_200 ? dayOfIranianDate({ year, month, day }) : null;

/**
 * A year in the Gregorian calendar, out of a year or a date of either calendar. An Iranian year counts as the one in
 * which it begins.
 */
export function yearCell(value: unknown): number | null {
  const text = asText(value);
  if (!text) return null;
  const moment = momentOf(text);
  if (moment) return Number(moment.day.slice(0, 4));
  if (!/^\d{4}$/.test(text)) throw new BadCell('NOT_A_YEAR', text);
  const year = Number(text);
  return year >= 1_200 && year <= 1_500 ? year + 621 : year;
}

/** An instant. Without a zone it is Tehran's time, without a time the end of the day. */
export function instantCell(value: unknown): Date | null {
  const text = asText(value);
  if (!text) return null;
  const moment = momentOf(text);
  const instant =
    moment && DateTime.fromISO(`${moment.day}T${moment.time ?? '23:59'}${moment.zone ?? ''}`, { zone: IRAN_ZONE });
  if (!instant?.isValid) throw new BadCell('NOT_A_DATE', text);
  return instant.toJSDate();
}

const provinceCodes = new Map(
  provinces.flatMap(({ code, labels }) =>
    [code, labels.fa, labels.en, labels.tr, labels.zh].flatMap((label) =>
      label ? [[foldJoined(label), code] as const] : [],
    ),
  ),
);

/**
 * The code of a province by its code or its name in any of four languages; what is unknown is left for the rules to
 * refuse.
 */
export const provinceCell = (value: unknown): string | null => {
  const text = textCell(value);
  return text && (provinceCodes.get(foldJoined(text.replace(/^استان\s+/, ''))) ?? text);
};

/** A number of a register or a code: digits as 0-9. */
export const codeCell = (value: unknown): string | null => asText(value) || null;

/** What a spreadsheet makes of a long number, of a narrow column, of a mistake. */
const ROUNDED = [
  /^[+-]?\d+[.,]?\d*e[+-]\d+$/i,
  /^[+-]?\d+[.,]\d+e\d+$/i,
  /^[+-]?\d+(?:[.,]\d+)?\s*[x×*]\s*10\s*\^?\s*[+-]?\d+$/i,
  /^\d{4,}[.,]0+$/,
  /^#(?:#+|N\/A|(?:REF|VALUE|NUM|NULL|DIV\/0|NAME\?|NAME)!?\??)$/i,
];
/** Spreadsheets keep so many figures of a number and put zeros for the others. */
const FIGURES_KEPT = 15;

/**
 * An id of the source. @throws BadCell for a number that was rounded: of two that look the same then, nobody can tell
 * whether they are
 */
export function idCell(value: unknown): string | null {
  const text = codeCell(value);
  if (!text) return null;
  const isLossy = typeof value === 'number' && !Number.isSafeInteger(value);
  const isPadded = text.length > FIGURES_KEPT + 1 && /^\d{15}0+$/.test(text);
  if (isLossy || isPadded || ROUNDED.some((form) => form.test(text))) throw new BadCell('NOT_AN_IDENTIFIER', text);
  return text;
}

export const countryCell = (value: unknown): string => {
  const text = asText(value);
  return !text || ['iran', 'ایران'].includes(foldJoined(text)) ? 'IR' : text.toUpperCase();
};

/** An id for what has none in its source: the same content is the same thing again. */
export const madeId = (...parts: readonly unknown[]): string => `made-${sha256(JSON.stringify(parts)).slice(0, 24)}`;
