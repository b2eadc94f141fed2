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
  String.raw`node_modules[\\/]@mantine[\\/](store|core[\\/]esm[\\/](core|components[\\/](${[
    'ActionIcon|Alert|Anchor|Badge|Button|CloseButton|Code|Collapse|Container|DirectionProvider|Group|Loader|NavLink',
    'Paper|Portal|SimpleGrid|Skeleton|Stack|Text|Title|Transition|UnstyledButton|VisuallyHidden',
  ].join('|')})))[\\/]`,
);

const ofLooks = (names: string): RegExp =>
  new RegExp(String.raw`node_modules[\\/]@mantine[\\/]core[\\/]esm[\\/]components[\\/](${names})[\\/]`);
/** What listens and remembers for components of every kind. */
const HOOKS = new RegExp(
  [
    String.raw`node_modules[\\/]@mantine[\\/]hooks[\\/]esm[\\/](${[
      'utils|use-callback-ref|use-debounced-callback|use-disclosure|use-network|use-previous|use-resize-observer',
      'use-window-event',
    ].join('|')})[\\/]`,
    String.raw`components[\\/]ScrollArea[\\/](use-resize-observer|utils[\\/]to-int)`,
  ].join('|'),
);
const DIALOGS = new RegExp(
  String.raw`node_modules[\\/](${[
    'react-remove-scroll|react-remove-scroll-bar|use-sidecar|use-callback-ref|react-style-singleton',
  ].join('|')})[\\/]|${ofLooks('Modal|ModalBase|Overlay|FocusTrap').source}`,
);
const FLOATING = new RegExp(
  [
    String.raw`node_modules[\\/]@floating-ui[\\/]`,
    String.raw`@mantine[\\/]core[\\/]esm[\\/](utils[\\/]Floating|components[\\/]Popover)[\\/]`,
  ].join('|'),
);
/** Routes and queries, as every page has them. */
const TANSTACK = /node_modules[\\/]@tanstack[\\/](?!react-table|table-core)/;
const INPUTS = new RegExp(
  [
    ofLooks('Checkbox|Chip|InlineInput|Input|InputBase|NativeSelect|Radio|Switch|TextInput|Textarea').source,
    String.raw`components[\\/]Combobox[\\/]ComboboxChevron`,
  ].join('|'),
);
const LISTS = ofLooks('Combobox|Select');
/** What is small and stands on every page. */
const SHARED = new RegExp(
  [
    String.raw`src[\\/]shared[\\/](api|viewer)[\\/]`,
    String.raw`src[\\/]shared[\\/](lib[\\/](path|digits|format|locale|part-of)|words[\\/]codes)\.`,
    String.raw`src[\\/]shared[\\/]ui[\\/](Brand|Deadline|lazily|links|Panel|Preferences|states|use-locale|use-now)\.`,
    String.raw`node_modules[\\/]@mantine[\\/]notifications[\\/]esm[\\/]notifications\.store`,
  ].join('|'),
);
/** What is small and stands on most pages of who is signed in. */
const WORK = new RegExp(
  [
    String.raw`src[\\/]shared[\\/](drafts[\\/]local-drafts|words[\\/]code-names)\.`,
    String.raw`src[\\/]shared[\\/]forms[\\/](FormFault|form-text|use-sending)\.`,
    String.raw`src[\\/]shared[\\/]steps[\\/](Steps|StepsWithForms|StepForm|StepDialog|take-step)\.`,
    String.raw`src[\\/]shared[\\/]ui[\\/](${[
      'choices|Dialog|ExportButton|menu-later|Money|MoreButton|PageHead|SaveState|ThingCard|use-return-focus|WaitsFor',
    ].join('|')})\.`,
    ofLooks('Avatar|Burger|Center|Indicator|Kbd').source,
  ].join('|'),
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
    pages(here('./src/generated/operations.json')),
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
            // A group takes along what its modules need: the base goes first, so that no later one carries it off.
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 9 },
            { name: 'looks', test: (id) => LOOKS.test(id) || HOOKS.test(id), priority: 8 },
            { name: 'icons', test: /node_modules[\\/]@tabler[\\/]/, priority: 7 },
            { name: 'tanstack', test: TANSTACK, priority: 6 },
            { name: 'dialogs', test: DIALOGS, priority: 5 },
            { name: 'floating', test: FLOATING, priority: 4 },
            { name: 'inputs', test: INPUTS, priority: 3 },
            { name: 'lists', test: LISTS, priority: 2 },
            { name: 'shared', test: SHARED, priority: 1 },
            { name: 'work', test: WORK, priority: 0 },
          ],
        },
      },
    },
  },
  server: {
    proxy: { '/graphql': { target: api, ws: true, headers: { origin: api } }, '/exports': api, '/files': api },
  },
});
