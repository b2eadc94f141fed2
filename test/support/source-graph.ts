import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const LEFT_OUT = new Set(['node_modules', 'generated', '.entries']);

export interface SourceImport {
  /** The file, as a path in the checkout. */
  readonly file: string;
  /** What is taken from it; null for all of it. */
  readonly names: readonly string[] | null;
  /** What each is called where it is handed on. */
  readonly shown: readonly string[];
  /** Whether the file only hands on what it imports. */
  readonly isPassedOn: boolean;
}

export interface Source {
  readonly text: string;
  readonly imports: readonly SourceImport[];
}

const filesUnder = (folder: string): string[] =>
  readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (LEFT_OUT.has(name)) return [];
    if (statSync(join(ROOT, path)).isDirectory()) return filesUnder(path);
    return /\.(tsx?|mjs)$/.test(path) ? [path] : [];
  });

/** Our own file behind an import, whichever way it is written; null for a package. */
function fileOf(from: string, source: string): string | null {
  const lib = /^@peyvand\/(\w+)$/.exec(source)?.[1];
  if (lib) return `libs/${lib}/src/index.ts`;
  const built = /^(?:dist\/)?((?:libs|apps)\/.+)\.[jt]s$/.exec(source)?.[1];
  if (built) return `${built}.ts`;
  const bare = source.startsWith('@/')
    ? join('apps/web/src', source.slice(2))
    : source.startsWith('.') && relative(ROOT, resolve(ROOT, dirname(from), source));
  if (!bare) return null;
  const ends = ['', '.ts', '.tsx', '/index.ts'];
  return (
    [bare.replace(/\.js$/, '.ts'), bare.replace(/\.js$/, '.tsx'), ...ends.map((end) => bare + end)].find(
      (path) => existsSync(join(ROOT, path)) && statSync(join(ROOT, path)).isFile(),
    ) ?? null
  );
}

const membersIn = (list: string): string[] =>
  list
    .split(',')
    .map((name) => name.trim().replace(/^type /, ''))
    .filter(Boolean);

function importsOf(path: string, text: string): SourceImport[] {
  const said = [
    ...text.matchAll(/^(import|export) (?:type )?(?:([\w*]+(?: as \w+)?),? ?)?(?:\{([^}]*)\} )?from '([^']+)';/gm),
    // What is loaded later, and the types that stand in the place where they are used.
    ...text.matchAll(/(?:()(?:const|let) ()\{([^}]*)\} = await )?import\('([^']+)'\)/g),
    // What our tools take from the build.
    ...text.matchAll(
      /()()\{([^}]*)\} = await (?:import|built)\(\s*(?:join\(root, )?'((?:dist\/)?(?:libs|apps)\/[^']+)'/g,
    ),
  ];
  return said.flatMap(([, verb, whole, list, source = '']) => {
    const file = fileOf(path, source);
    if (!file) return [];
    const members = membersIn(list ?? '');
    const own = [...members.map((name) => name.replace(/(\s+as\s+|:).*/, '')), ...(whole ? ['default'] : [])];
    const names = list === undefined || whole?.startsWith('*') ? null : own;
    const shown = members.map((name) => name.replace(/.*\s+as\s+/, ''));
    return [{ file, names, shown, isPassedOn: verb === 'export' }];
  });
}

/** Our sources below some folders, with what each takes from others of ours: by value, as a type, or later. */
export function sourcesUnder(...folders: string[]): Map<string, Source> {
  return new Map(
    folders.flatMap(filesUnder).map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return [path, { text, imports: importsOf(path, text) }];
    }),
  );
}

/** Rings of files that reach themselves by their imports, each once, as `a → b → a`. */
export function ringsIn(sources: ReadonlyMap<string, Source>): string[] {
  const done = new Set<string>();
  const rings: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) return void rings.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    for (const next of sources.get(file)?.imports ?? []) visit(next.file, [...path, file]);
    done.add(file);
  };
  for (const file of sources.keys()) visit(file, []);
  return rings;
}

const DECLARED =
  /^export (?:declare )?(?:async )?(?:abstract )?(?:const enum|const|let|class|interface|type|enum|function\*?) (\w+)/gm;

/**
 * What is exported although no file takes it, its own included: `file: name`. A file that only hands a name on does not
 * take it.
 */
export function unusedExports(sources: ReadonlyMap<string, Source>): string[] {
  const taken = new Map<string, Set<string>>();
  const isWhole = new Set<string>();
  const take = (file: string, name: string): void => {
    const known = taken.get(file) ?? new Set<string>();
    if (known.has(name)) return;
    taken.set(file, known.add(name));
    for (const { file: from, names, shown, isPassedOn } of sources.get(file)?.imports ?? []) {
      const place = isPassedOn ? shown.indexOf(name) : -1;
      if (place >= 0) take(from, names?.[place] ?? name);
    }
  };
  for (const { imports } of sources.values())
    for (const { file, names, isPassedOn } of imports)
      if (!isPassedOn) {
        if (names === null) isWhole.add(file);
        names?.forEach((name) => take(file, name));
      }
  return [...sources].flatMap(([file, { text, imports }]) => {
    if (isWhole.has(file)) return [];
    const handedOn = imports.flatMap(({ shown, isPassedOn }) => (isPassedOn ? shown : []));
    const words: readonly string[] = text.match(/\w+/g) ?? [];
    const own = [...text.matchAll(DECLARED)]
      .map(([, name = '']) => name)
      .filter((name) => words.indexOf(name) === words.lastIndexOf(name));
    return [...own, ...handedOn].flatMap((name) => (taken.get(file)?.has(name) ? [] : [`${file}: ${name}`]));
  });
}
