import { defineConfig } from '@lingui/cli';

/** A catalogue a feature, so that no page loads the words of all. `npm run web:words` brings them up to date. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['fa', 'en'],
  catalogs: [
    { path: '<rootDir>/src/features/{name}/words/{locale}', include: ['<rootDir>/src/features/{name}/'] },
    {
      path: '<rootDir>/src/app/words/{locale}',
      include: ['<rootDir>/src/app', '<rootDir>/src/shared', '<rootDir>/src/routes'],
    },
  ],
  formatOptions: { lineNumbers: false, origins: false },
  orderBy: 'message',
});
