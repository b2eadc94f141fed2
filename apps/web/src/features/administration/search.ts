export const TABS = [
  'overview',
  'people',
  'organizations',
  'offices',
  'words',
  'holidays',
  'imports',
  'audit',
] as const;
export type Tab = (typeof TABS)[number];

/** Which part is shown and what it is narrowed to, as the address keeps it. */
export interface AdminSearch {
  readonly tab?: Tab;
  readonly q?: string;
  readonly only?: string;
  readonly id?: string;
}

export function adminSearchOf(given: Readonly<Record<string, unknown>>): AdminSearch {
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' && value ? value : typeof value === 'number' ? String(value) : undefined;
  const search: AdminSearch = {
    tab: TABS.find((tab) => tab === given.tab),
    q: text(given.q),
    only: text(given.only),
    id: text(given.id),
  };
  return JSON.parse(JSON.stringify(search)) as AdminSearch;
}

export interface TabProps {
  readonly search: AdminSearch;
  readonly onSearch: (patch: Partial<AdminSearch>) => void;
}
