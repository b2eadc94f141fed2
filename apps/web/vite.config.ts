import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './tools/compressed.mjs';
import { pages } from './tools/pages.mjs';
import { registered } from './tools/registered.mjs';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** The API that the development server asks. */
const api = process.env.PEYVAND_API ?? 'http://127.0.0.1:4000';

/** The base of the components, and those of the first page and of every page's states. */
const LOOKS = new RegExp(
  String.raw`node_modules[\\/]@mantine[\\/](hooks|notifications|store|core[\\/]esm[\\/](core|components[\\/](${[
    'ActionIcon|Alert|Anchor|Badge|Button|CloseButton|Code|Collapse|Container|DirectionProvider|Group|Loader|NavLink',
    'Notification|Paper|Portal|SimpleGrid|Skeleton|Stack|Text|Title|Transition|UnstyledButton|VisuallyHidden',
  ].join('|')})))[\\/]`,
);

// The macro looks for it from where npm was called.
process.env.LINGUI_CONFIG ??= here('./lingui.config.ts');

export default defineConfig({
  root: here('.'),
  cacheDir: here('../../.peyvand/cache/vite'),
  resolve: { alias: { '@': here('./src') } },
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      routesDirectory: here('./src/routes'),
      generatedRouteTree: here('./src/generated/route-tree.ts'),
      quoteStyle: 'single',
    }),
    // Only files that use a macro of Lingui; split routes carry a query in their names.
    babel({
      presets: [
        {
          preset: () => ({ plugins: ['@lingui/babel-plugin-lingui-macro'] }),
          rolldown: { filter: { id: /\.[tj]sx?(\?|$)/, code: /@lingui\/(core|react)\/macro/ } },
        },
      ],
    }),
    react(),
    lingui({ cwd: here('.') }),
    compressed(),
    registered(here('./src/generated/operations.json')),
    pages(),
  ],
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    manifest: true,
    target: ['chrome109', 'firefox115', 'safari16.4'],
    cssTarget: ['chrome109', 'firefox115', 'safari16.4'],
    assetsInlineLimit: 0,
    // Groups instead of dozens of small files; everything else follows the routes.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            // What the landing page shows stands apart from what only pages behind it use.
            { name: 'looks', test: LOOKS },
            { name: 'ui', test: /node_modules[\\/](@mantine|@floating-ui)[\\/]/, minShareCount: 14 },
          ],
        },
      },
    },
  },
  server: {
    proxy: { '/graphql': { target: api, ws: true, headers: { origin: api } }, '/exports': api, '/files': api },
  },
});
