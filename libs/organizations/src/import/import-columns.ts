import { foldJoined } from '@peyvand/language';
import { FileFault } from './file-fault.js';
import {
  BadCell,
  codeCell,
  countryCell,
  idCell,
  instantCell,
  listCell,
  madeId,
  wholeCell,
  provinceCell,
  textCell,
  yearCell,
} from './import-values.js';

export const IMPORT_KINDS = ['organizations', 'problems', 'rfps'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

type Read = (value: unknown) => unknown;
interface Column {
  readonly read: Read;
  readonly names: readonly string[];
}
const column = (read: Read, ...names: string[]): Column => ({ read, names });

/** Of each kind: the columns under their own names, with the other names they are known by. */
export const IMPORT_COLUMNS: Readonly<Record<ImportKind, Readonly<Record<string, Column>>>> = {
  organizations: {
    externalId: column(idCell, 'id', 'شناسه', 'شناسه ملی', 'کد'),
    name: column(textCell, 'نام', 'نام شرکت', 'نام سازمان', 'company'),
    country: column(countryCell, 'کشور'),
    province: column(provinceCell, 'استان'),
    website: column(textCell, 'وبگاه', 'وب سایت', 'url'),
    summary: column(textCell, 'شرح', 'معرفی', 'about', 'description'),
    keywords: column(listCell, 'کلیدواژه ها', 'کلیدواژه'),
    capabilities: column(listCell, 'توانمندی ها', 'توانمندی'),
    isicDivisions: column((value) => listCell(value)?.map((code) => codeCell(code)), 'آیسیک', 'isic'),
    headcount: column(wholeCell, 'کارکنان', 'تعداد کارکنان', 'employees'),
    'project.externalId': column(idCell, 'شناسه پروژه'),
    'project.title': column(textCell, 'عنوان پروژه', 'پروژه'),
    'project.abstract': column(textCell, 'شرح پروژه'),
    'project.year': column(yearCell, 'year', 'سال پروژه', 'سال'),
    'project.client': column(textCell, 'کارفرما'),
    'project.technologyCategory': column(codeCell, 'رده فناوری'),
  },
  problems: {
    externalId: column(idCell, 'id', 'شناسه'),
    organizationExternalId: column(idCell, 'شناسه سازمان', 'ownerId'),
    organizationName: column(textCell, 'نام سازمان', 'صاحب مسئله', 'owner'),
    title: column(textCell, 'عنوان'),
    symptom: column(textCell, 'نشانه', 'شرح', 'مسئله', 'description'),
    province: column(provinceCell, 'استان'),
    officeField: column(codeCell, 'حوزه'),
    language: column(codeCell, 'زبان'),
  },
  rfps: {
    externalId: column(idCell, 'id', 'شناسه'),
    organizationExternalId: column(idCell, 'شناسه سازمان', 'ownerId'),
    organizationName: column(textCell, 'نام سازمان', 'صاحب مسئله', 'owner'),
    title: column(textCell, 'عنوان'),
    text: column(textCell, 'متن', 'شرح', 'description'),
    province: column(provinceCell, 'استان'),
    officeField: column(codeCell, 'حوزه'),
    language: column(codeCell, 'زبان'),
    keywords: column(listCell, 'کلیدواژه ها', 'کلیدواژه'),
    requirements: column((value) => value, 'نیازمندی ها', 'الزام ها'),
    opensAt: column(instantCell, 'گشایش', 'تاریخ شروع'),
    closesAt: column(instantCell, 'مهلت', 'deadline'),
  },
};

const known = Object.fromEntries(
  IMPORT_KINDS.map((kind) => [
    kind,
    new Map(
      Object.entries(IMPORT_COLUMNS[kind]).flatMap(([own, { names }]) =>
        [own, ...names].map((name) => [foldJoined(name), own] as const),
      ),
    ),
  ]),
) as Record<ImportKind, Map<string, string>>;

/** The own name of a column; null for one that means nothing here. */
export const columnOf = (kind: ImportKind, name: string): string | null => known[kind].get(foldJoined(name)) ?? null;

/** Whether the column holds an id of the source. */
export const isIdColumn = (kind: ImportKind, name: string): boolean =>
  IMPORT_COLUMNS[kind][columnOf(kind, name) ?? '']?.read === idCell;

/** How many of these names mean something, whatever the file holds. */
export const knownColumns = (names: readonly string[]): number =>
  Math.max(...IMPORT_KINDS.map((kind) => names.filter((name) => columnOf(kind, name)).length));

/** @throws FileFault that names both, where two columns hold one thing; or where no column means anything */
export function requireColumns(kind: ImportKind, names: readonly string[]): void {
  const before = new Map<string, string>();
  for (const name of names) {
    const own = columnOf(kind, name);
    const first = own && before.get(own);
    if (first) throw new FileFault('COLUMN_TWICE', { first, second: name });
    if (own) before.set(own, name);
  }
  if (!before.size) throw new FileFault('NO_KNOWN_COLUMN', { columns: namesShown(names) });
}

const namesShown = (names: readonly string[]): string => {
  const text = names.filter(Boolean).join(', ');
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
};

/** What a file holds, by the names of its columns. */
export function kindOf(names: readonly string[]): ImportKind {
  if (names.some((name) => columnOf('rfps', name) === 'closesAt')) return 'rfps';
  return names.some((name) => ['symptom', 'نشانه'].includes(foldJoined(name))) ? 'problems' : 'organizations';
}

export interface CellFault {
  readonly column: string;
  readonly code: string;
  readonly value: string;
}

/** The values of a row as the rules know them. Names of columns may be any that are known. */
export function understood(
  kind: ImportKind,
  row: Readonly<Record<string, unknown>>,
): { values: Record<string, unknown>; fault: CellFault | null } {
  const values: Record<string, unknown> = {};
  const projects: unknown[] = [];
  const taken = new Map<string, string>();
  for (const [name, value] of Object.entries(row)) {
    if (kind === 'organizations' && name === 'projects' && Array.isArray(value)) {
      for (const [place, project] of value.entries()) {
        const read = projectOf(project);
        if (read.fault) return { values, fault: { ...read.fault, column: `projects.${place}.${read.fault.column}` } };
        projects.push(read.values);
      }
      continue;
    }
    const own = columnOf(kind, name);
    if (!own) continue;
    const first = filled(value) && taken.get(own);
    if (first) return { values, fault: { column: name, code: 'NAMED_TWICE', value: first } };
    if (filled(value)) taken.set(own, name);
    else if (taken.has(own)) continue;
    try {
      values[own] = IMPORT_COLUMNS[kind][own]?.read(value) ?? null;
    } catch (error) {
      if (error instanceof BadCell) return { values, fault: { column: name, code: error.code, value: error.value } };
      throw error;
    }
  }
  return {
    values: kind === 'organizations' ? organization(values, projects) : kind === 'rfps' ? rfp(values) : problem(values),
    fault: null,
  };
}

const filled = (value: unknown): boolean => value != null && value !== '';

function projectOf(project: unknown): ReturnType<typeof understood> {
  const named = Object.fromEntries(
    Object.entries((project ?? {}) as Record<string, unknown>).map(([name, value]) => [`project.${name}`, value]),
  );
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(named)) {
    const { read } = IMPORT_COLUMNS.organizations[name] ?? {};
    try {
      if (read) values[name.slice('project.'.length)] = read(value);
    } catch (error) {
      if (error instanceof BadCell)
        return { values, fault: { column: name.slice('project.'.length), code: error.code, value: error.value } };
      throw error;
    }
  }
  return { values: withId(values), fault: null };
}

const withId = (project: Record<string, unknown>): Record<string, unknown> => ({
  ...project,
  externalId: project.externalId ?? madeId(project.title, project.year),
});

function organization(values: Record<string, unknown>, listed: readonly unknown[]): Record<string, unknown> {
  const own = Object.entries(values)
    .filter(([name]) => name.startsWith('project.'))
    .map(([name, value]) => [name.slice('project.'.length), value] as const);
  const project = Object.fromEntries(own);
  const rest = Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('project.')));
  return { ...rest, country: rest.country ?? 'IR', projects: [...listed, ...(project.title ? [withId(project)] : [])] };
}

const problem = (values: Record<string, unknown>): Record<string, unknown> => ({
  ...values,
  language: values.language ?? 'fa',
});

function rfp(values: Record<string, unknown>): Record<string, unknown> {
  const given = values.requirements;
  const list = Array.isArray(given)
    ? given.map((one: unknown) => (typeof one === 'string' ? { text: textCell(one) } : one))
    : (listCell(given) ?? []).map((text) => ({ text }));
  return { ...values, language: values.language ?? 'fa', requirements: list };
}
