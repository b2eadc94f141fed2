import { isMantineColorScheme, type MantineColorSchemeManager } from '@mantine/core';

const KEY = 'peyvand.scheme';

/** Keeps the colour scheme where boot.js looks before the first paint. */
export const schemeManager: MantineColorSchemeManager = {
  get: (usual) => {
    try {
      const kept = localStorage.getItem(KEY);
      return isMantineColorScheme(kept) ? kept : usual;
    } catch {
      return usual;
    }
  },
  set: (scheme) => {
    try {
      localStorage.setItem(KEY, scheme);
    } catch {
      // Storage may be forbidden; it then holds for this page.
    }
  },
  clear: () => localStorage.removeItem(KEY),
  subscribe: () => undefined,
  unsubscribe: () => undefined,
};
