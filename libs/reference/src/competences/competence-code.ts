const CODE_MAX = 80;

/** `Rose water distillation` → `rose-water-distillation`; empty where nothing Latin is left. */
export function codeOfLabel(en: string): string {
  const plain = en.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, CODE_MAX)
    .replace(/^-+|-+$/g, '');
}
