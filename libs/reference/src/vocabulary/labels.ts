import { LANGUAGES, type Language } from '@peyvand/language';

/**
 * What a thing is called. Persian and English are always there; `unsure` names the languages whose word was not checked
 * by a speaker.
 */
export interface Labels {
  readonly fa: string;
  readonly en: string;
  readonly tr?: string;
  readonly zh?: string;
  readonly unsure?: readonly Language[];
}

export type Synonyms = Readonly<Record<Language, readonly string[]>>;

/** One cell of a data table: the label, then its synonyms, divided by `|`. */
export type Cell = string;

export interface Wording {
  readonly labels: Labels;
  readonly synonyms: Synonyms;
}

/** Every way a cell writes its thing, the label first. */
export function variantsOf(cell: Cell): string[] {
  return cell
    .split('|')
    .map((variant) => variant.trim())
    .filter(Boolean);
}

/** Labels and synonyms of a row of cells in the order fa, en, tr, zh; an empty cell leaves its language out. */
export function wordingOf(cells: readonly Cell[], unsure: readonly Language[] = []): Wording {
  const [fa, en, tr, zh] = LANGUAGES.map((_, column) => variantsOf(cells[column] ?? ''));
  return {
    labels: labelsOf([fa?.[0], en?.[0], tr?.[0], zh?.[0]], unsure),
    synonyms: { fa: fa?.slice(1) ?? [], en: en?.slice(1) ?? [], tr: tr?.slice(1) ?? [], zh: zh?.slice(1) ?? [] },
  };
}

/** Labels of plain cells, which carry no synonyms. */
export function labelsOf(cells: readonly (string | undefined)[], unsure: readonly Language[] = []): Labels {
  const [fa = '', en = '', tr, zh] = cells;
  return { fa, en, ...(tr && { tr }), ...(zh && { zh }), ...(unsure.length > 0 && { unsure }) };
}

/** Reads the last column of a data table: languages divided by blanks. */
export function languagesOf(text = ''): Language[] {
  return LANGUAGES.filter((language) => text.split(' ').includes(language));
}
