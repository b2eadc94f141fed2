import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isInputObjectType } from 'graphql';
import { checkInput, inputClass, shapeOf, type Limits } from '@peyvand/platform';
import '../../apps/api/src/features.js';
import { inputsOf } from '../../libs/reference/src/inputs/inputs.js';

const schema = buildSchema(readFileSync(join(__dirname, '../../apps/api/schema.graphql'), 'utf8'));
const told = inputsOf(schema, 'en', null).inputs;

/** The class behind each input that was told, found as the telling finds it. */
function classesOf(): Map<string, object> {
  const found = new Map<string, object>();
  const visit = (name: string, owner: object): void => {
    if (found.has(name)) return;
    found.set(name, owner);
    for (const field of told.find((one) => one.name === name)?.fields ?? []) {
      const nested = shapeOf(owner)[field.name]?.limits.nested?.();
      if (nested && field.input) visit(field.input, nested);
    }
  };
  for (const { name, operations } of told) {
    const owner = operations.length ? inputClass(name) : undefined;
    if (owner) visit(name, owner);
  }
  return found;
}

const classes = classesOf();
const fields = told.flatMap(({ name, fields: list }) => list.map((field) => ({ ...field, input: name })));
type Told = (typeof fields)[number];

/** What the field says to a value of it alone. */
const refusalsTo = (input: string, field: string, value: unknown): string[] =>
  checkInput(classes.get(input) ?? Object, { [field]: value })
    .refusals.filter((refusal) => refusal.field?.split('.')[0] === field)
    .map(({ code }) => code);

const texts: readonly Limits['kind'][] = ['line', 'name', 'text', 'secret'];
const asItem = ({ isList }: Told, item: unknown): unknown => (isList ? [item] : item);
/** Enough items that only one more is too many, each of them sound or not. */
const itemsOf = (count: number): unknown[] => Array.from({ length: count }, () => 'x');

describe('what clients are told of inputs', () => {
  it('names every input and every field of the schema', () => {
    const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
    expect(told.map(({ name }) => name).sort()).toEqual(inputs.map(({ name }) => name).sort());
    for (const { name, fields: list } of told)
      expect(list.map((field) => field.name).sort()).toEqual(
        Object.keys(inputs.find((one) => one.name === name)?.getFields() ?? {}).sort(),
      );
  });

  it('tells fields and choices in the order in which they are declared', () => {
    const [declaration] = inputsOf(schema, 'en', 'declareConflictOfInterest').inputs;
    expect(declaration?.fields.map(({ name }) => name).slice(0, 3)).toEqual(['problemId', 'kind', 'note']);
    const choices = declaration?.fields.find(({ name }) => name === 'kind')?.choices?.map(({ value }) => value) ?? [];
    expect([choices[0], choices.at(-1)]).toEqual(['none', 'other']);
  });

  it('words every field and every choice in both languages', () => {
    for (const language of ['fa', 'en'] as const)
      for (const { name, fields: list } of inputsOf(schema, language, null).inputs)
        for (const { name: field, label, choices } of list) {
          expect([name, field, label]).not.toEqual([name, field, field]);
          expect(choices?.filter((choice) => choice.label === choice.value) ?? []).toEqual([]);
        }
  });

  it('opens each section of a definition with two questions, in both languages', () => {
    for (const language of ['fa', 'en'] as const) {
      const { inputs } = inputsOf(schema, language, 'saveDefinitionSection');
      const sections = inputs.find(({ name }) => name === 'DefinitionContentInput')?.fields ?? [];
      expect(sections.map(({ questions }) => questions.length)).toEqual(Array.from({ length: 8 }, () => 2));
    }
  });

  it('names a list of codes for every code', () => {
    expect(fields.filter(({ kind, codeList }) => (kind === 'code') !== (codeList !== null))).toEqual([]);
  });

  it('refuses one letter more than told, and takes as many', () => {
    const limited = fields.filter(({ kind, maxLength }) => texts.includes(kind) && maxLength !== null);
    expect(limited.length).toBeGreaterThan(200);
    for (const field of limited) {
      const text = (count: number): unknown => asItem(field, 'x'.repeat(count));
      const ask = (count: number): string[] => refusalsTo(field.input, field.name, text(count));
      const max = field.maxLength ?? 0;
      expect([field.input, field.name, ask(max + 1)]).toEqual([field.input, field.name, ['TOO_LONG']]);
      expect([field.input, field.name, ask(max)]).toEqual([field.input, field.name, []]);
    }
  });

  it('refuses one letter less than told', () => {
    const limited = fields.filter(({ kind, minLength }) => texts.includes(kind) && (minLength ?? 0) > 0);
    expect(limited.length).toBeGreaterThan(50);
    for (const field of limited) {
      const value = asItem(field, 'x'.repeat((field.minLength ?? 0) - 1));
      const codes = refusalsTo(field.input, field.name, value);
      expect([field.input, field.name, codes]).toEqual([
        field.input,
        field.name,
        [field.minLength === 1 ? 'REQUIRED' : 'TOO_SHORT'],
      ]);
    }
  });

  it('refuses a number outside the bounds told, and takes the bounds', () => {
    const limited = fields.filter(({ max, min }) => max !== null && min !== null);
    expect(limited.length).toBeGreaterThan(50);
    for (const { input, name, kind, min, max } of limited) {
      const step = kind === 'integer' ? 1 : 1e15;
      expect([input, name, refusalsTo(input, name, (max ?? 0) + step)]).toEqual([input, name, ['TOO_LARGE']]);
      expect([input, name, refusalsTo(input, name, (min ?? 0) - step)]).toEqual([input, name, ['TOO_SMALL']]);
      expect([input, name, refusalsTo(input, name, max), refusalsTo(input, name, min)]).toEqual([input, name, [], []]);
    }
  });

  it('refuses one item more than told', () => {
    const lists = fields.filter(({ isList }) => isList);
    expect(lists.length).toBeGreaterThan(40);
    for (const { input, name, maxItems } of lists) {
      const max = maxItems ?? 0;
      expect([input, name, refusalsTo(input, name, itemsOf(max + 1)).includes('TOO_MANY')]).toEqual([
        input,
        name,
        true,
      ]);
      expect([input, name, refusalsTo(input, name, itemsOf(max)).includes('TOO_MANY')]).toEqual([input, name, false]);
    }
  });

  it('refuses what does not fit a pattern told', () => {
    const patterned = fields.filter(({ pattern }) => pattern !== null);
    expect(patterned.length).toBeGreaterThan(3);
    for (const { input, name, pattern } of patterned) {
      for (const value of ['12a', '-1', '', '1'.repeat(18), '1'.repeat(19)])
        expect([input, name, value, refusalsTo(input, name, value).length === 0]).toEqual([
          input,
          name,
          value,
          new RegExp(pattern ?? '').test(value),
        ]);
    }
  });

  it('asks for what is required, and for nothing else', () => {
    for (const { input, name, isRequired } of fields)
      expect([input, name, refusalsTo(input, name, null).length > 0]).toEqual([input, name, isRequired]);
  });
});
