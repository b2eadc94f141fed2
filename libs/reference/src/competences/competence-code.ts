import { foldText } from '@peyvand/language';

const CODE_MAX = 80;

/** `Rose water distillation` → `rose-water-distillation`; empty where nothing Latin is left. */
export function codeOfLabel(en: string): string {
  return foldText(en)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, CODE_MAX)
    .replace(/^-+|-+$/g, '');
}
