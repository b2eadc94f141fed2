import { isEnumType, type GraphQLNamedType } from 'graphql';
import { companyTypes, findOfficeField, findProvince, iranianDate, IRAN_ZONE, type Labels } from '@peyvand/reference';
import { insight, say, wordOf, type Entry, type Language } from '@peyvand/words';

/** Codes whose words are no enum of the schema, by the name of the field. */
const VOCABULARIES: Readonly<Record<string, (code: string) => Labels | undefined>> = {
  province: (code) => findProvince(code)?.labels,
  officeField: (code) => findOfficeField(code)?.labels,
  companyType: (code) => companyTypes.find((type) => type.code === code)?.labels,
};
const phrases: Readonly<Record<string, Entry>> = insight.phrases;

export interface Column {
  readonly path: string;
  readonly type: GraphQLNamedType;
}

const isDated = ({ type }: Column): boolean => type.name === 'DateTime' || type.name === 'Day';

/** The words above the cells of a column: a date has two, of either calendar. */
export function headOf(column: Column, language: Language): string[] {
  const entry = phrases[`column.${column.path}`];
  if (!entry) throw new Error(`column.${column.path} has no words`);
  const head = say(entry, language);
  if (!isDated(column)) return [head];
  return (['iranian', 'gregorian'] as const).map((calendar) =>
    say(insight.phrases[`column.${calendar}`], language, { name: head }),
  );
}

/** What stands below. Days and times are written in Latin digits, the largest unit first, so that they sort. */
export function cellsOf(column: Column, row: unknown, language: Language): (string | number)[] {
  const value = valueAt(row, column.path);
  if (isDated(column)) return value ? datesOf(value as string) : ['', ''];
  return [cellOf(column, value, language)];
}

function cellOf({ path, type }: Column, value: unknown, language: Language): string | number {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return say(insight.phrases[value ? 'cell.yes' : 'cell.no'], language);
  // Codes, texts and enums alike; a column is never an object.
  const text = value as string;
  const vocabulary = VOCABULARIES[path.slice(path.lastIndexOf('.') + 1)];
  if (vocabulary) return vocabulary(text)?.[language] ?? text;
  const entry = isEnumType(type) ? wordOf('values', type.name, text) : undefined;
  return entry ? say(entry, language) : text;
}

const valueAt = (row: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | null | undefined)?.[name], row);

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: IRAN_ZONE, dateStyle: 'short', timeStyle: 'short' });

/** Of a day, or of a moment by the clock of Iran: by the Iranian calendar and by the Gregorian. */
function datesOf(value: string): [string, string] {
  const isDay = value.length === 10;
  const instant = new Date(isDay ? `${value}T12:00:00+03:30` : value);
  const { year, month, day } = iranianDate(instant);
  const iranian = [year, month, day].map((part) => String(part).padStart(2, '0')).join('/');
  const gregorian = clock.format(instant);
  return isDay ? [iranian, value] : [`${iranian}${gregorian.slice(10)}`, gregorian];
}
