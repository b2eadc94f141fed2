import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual, parseEnv } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { AppConfig, ConfigFault } from '@peyvand/platform';

const ROOT = join(__dirname, '../..');
const text = readFileSync(join(ROOT, '.env.example'), 'utf8');
/** What stands without `#`: needed in production. */
const needed = settingsIn(text.replace(/^#.*$/gm, ''));
const all = settingsIn(text.replace(/^#(?=[A-Z])/gm, ''));
/** What the applications do not read: from this line on. */
const ofCommands = Object.keys(
  settingsIn(text.slice(text.indexOf('# --- Read by commands')).replace(/^#(?=[A-Z])/gm, '')),
);

function settingsIn(lines: string): Record<string, string> {
  return parseEnv(lines) as Record<string, string>;
}

/** Every name that the configuration asks for, whatever is set: once with nothing, once with something everywhere. */
function declared(): string[] {
  const asked = new Set<string>();
  for (const value of [undefined, 'x'])
    try {
      new AppConfig(new Proxy({}, { get: (_target, name) => (asked.add(String(name)), value) }));
    } catch (error) {
      if (!(error instanceof ConfigFault)) throw error;
    }
  return [...asked].sort();
}

/** What is not set although it is needed. */
function missing(): string[] {
  try {
    new AppConfig({});
    return [];
  } catch (error) {
    if (!(error instanceof ConfigFault)) throw error;
    return error.faults.flatMap((fault) => /^(\w+) is not set\.$/.exec(fault)?.[1] ?? []);
  }
}

const textsIn = (folder: string): string =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(mjs|ts)$/.test(name))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'))
    .join('\n');

describe('.env.example', () => {
  it('has every setting of the configuration, and none besides', () => {
    expect(declared().length).toBeGreaterThan(40);
    expect(
      Object.keys(all)
        .filter((name) => !ofCommands.includes(name))
        .sort(),
    ).toEqual(declared());
  });

  it('says what is needed, and that is enough', () => {
    expect(Object.keys(needed).sort()).toEqual(missing().sort());
    expect(new AppConfig(needed).mode).toBe('production');
  });

  it('says the defaults as they are', () => {
    const usual = new AppConfig(needed);
    const wrong = Object.entries(all).filter(([name, value]) => {
      if (!value || name in needed || ofCommands.includes(name)) return false;
      return !isDeepStrictEqual(new AppConfig({ ...needed, [name]: value }), usual);
    });
    expect(wrong).toEqual([]);
  });

  it('has a line on what each is for', () => {
    const blocks = text.split(/\n\n|\n(?=# )/).filter((block) => /^#?[A-Z][A-Z_0-9]*=/m.test(block));
    expect(blocks.filter((block) => !/^# ?\S/m.test(block.replace(/^#[A-Z].*$/gm, '')))).toEqual([]);
  });

  it('names for commands what their code reads', () => {
    const code = ['tools', 'apps/web', 'test'].map(textsIn).join('\n');
    expect(ofCommands.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
  });

  it('is told in README, setting by setting', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const [, table = ''] = /^## Configuration$([\s\S]*?)^## /m.exec(readme) ?? [];
    const told = [...table.matchAll(/^\| (`[^|]*`) \|/gm)].flatMap(([, names = '']) => [
      ...names.matchAll(/`([A-Z_0-9]+)`/g),
    ]);
    const names = told.map((one) => one[1] ?? '');
    expect(names.filter((name) => !(name in all))).toEqual([]);
    expect(declared().filter((name) => !names.includes(name))).toEqual([]);
  });
});
