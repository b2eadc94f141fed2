export const LANGUAGES = ['fa', 'en'] as const;
/** The languages in which every sentence is written. */
export type Language = (typeof LANGUAGES)[number];

export const PARAM_TYPES = ['text', 'number', 'date', 'code'] as const;
/**
 * What stands in a sentence: `text` as it is, such as RFP-1405-0042; `number` and `date` in the reader's digits and
 * calendar; `code` a value of a closed list, which the sentence itself words by `select`.
 */
export type ParamType = (typeof PARAM_TYPES)[number];
export type ParamTypes = Readonly<Record<string, ParamType>>;

/** One sentence, or a few, as ICU messages. */
export interface Entry {
  readonly fa: string;
  readonly en: string;
  readonly params?: ParamTypes;
}

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** What a notice says: its subject, and what to know and to do. */
export interface NoticeEntry {
  readonly fa: Letter;
  readonly en: Letter;
  readonly params?: ParamTypes;
}

interface Given {
  readonly text: string;
  readonly number: number;
  /** A moment, or a day such as 2026-03-21. */
  readonly date: Date | string;
  readonly code: string;
}

/** The values that an entry asks for, by name. */
export type ParamsOf<E> = E extends { readonly params: infer Types extends ParamTypes }
  ? { readonly [Name in keyof Types]: Given[Types[Name]] }
  : Readonly<Record<never, never>>;
