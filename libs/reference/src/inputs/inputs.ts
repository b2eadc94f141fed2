import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql';
import { NotFound, sha256 } from '@peyvand/kernel';
import { codeListOf, inputClass, shapeOf } from '@peyvand/platform';
import { noticeWordsOf, sayText, wordOf, type Language } from '@peyvand/words';
import './code-lists.js';
import type { InputChoiceModel, InputFieldModel, InputModel, InputsModel } from './inputs.model.js';

type Operation = GraphQLField<unknown, unknown>;
/** An input type with the class whose decorators check it. */
type Checked = readonly [type: GraphQLInputObjectType, owner: object];

const made = new WeakMap<GraphQLSchema, Map<string, InputsModel>>();

/**
 * What an operation takes, or what all of them take, worded in a language. The same for everybody, so it is put
 * together once. @throws NotFound for an operation that there is not.
 */
export function inputsOf(schema: GraphQLSchema, language: Language, operation: string | null): InputsModel {
  const known = made.get(schema) ?? new Map<string, InputsModel>();
  made.set(schema, known);
  const key = `${language} ${operation ?? ''}`;
  const found = known.get(key);
  if (found) return found;
  const inputs = describe(operationsOf(schema, operation), language);
  const answer = { version: sha256(JSON.stringify(inputs)).slice(0, 16), inputs };
  known.set(key, answer);
  return answer;
}

function operationsOf(schema: GraphQLSchema, name: string | null): Operation[] {
  const all = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {}),
  );
  if (name === null) return all;
  const one = all.filter((operation) => operation.name === name);
  if (!one.length) throw new NotFound();
  return one;
}

/** From the arguments inwards, each input once, in the order in which they are met. */
function describe(operations: readonly Operation[], language: Language): InputModel[] {
  const found = new Map<string, InputModel>();
  const visit = ([type, owner]: Checked, operation?: string): void => {
    const known = found.get(type.name);
    if (known) {
      if (operation && !known.operations.includes(operation)) known.operations.push(operation);
      return;
    }
    const shape = shapeOf(owner);
    // The schema is sorted by letters; a form asks in the order in which its class tells.
    const order = Object.keys(shape);
    const fields = Object.values(type.getFields()).sort(
      (one, other) => order.indexOf(one.name) - order.indexOf(other.name),
    );
    found.set(type.name, {
      name: type.name,
      operations: operation ? [operation] : [],
      fields: fields.map((field) => fieldOf(type.name, field, shape[field.name], language)),
    });
    for (const field of fields) {
      const inner = getNamedType(field.type);
      const nested = shape[field.name]?.limits.nested?.();
      if (nested && isInputObjectType(inner)) visit([inner, nested]);
    }
  };
  for (const { name, args } of operations)
    for (const arg of args) {
      const type = getNamedType(arg.type);
      const owner = isInputObjectType(type) ? inputClass(type.name) : undefined;
      if (owner && isInputObjectType(type)) visit([type, owner], name);
    }
  return [...found.values()];
}

function fieldOf(
  input: string,
  field: GraphQLInputField,
  rule: ReturnType<typeof shapeOf>[string] | undefined,
  language: Language,
): InputFieldModel {
  if (!rule) throw new Error(`${input}.${field.name} is not checked`);
  const { limits, isRequired } = rule;
  const say = (kind: 'fields' | 'guides' | 'examples' | 'questions'): string | null =>
    wordOf(kind, input, field.name)?.[language] ?? null;
  const inner = getNamedType(field.type);
  return {
    name: field.name,
    label: say('fields') ?? field.name,
    guide: say('guides'),
    example: say('examples'),
    questions: say('questions')?.split('\n') ?? [],
    kind: limits.kind,
    isRequired,
    isList: limits.list !== undefined,
    minItems: limits.list?.min ?? null,
    maxItems: limits.list?.max ?? null,
    minLength: limits.minLength ?? null,
    maxLength: limits.maxLength ?? null,
    min: limits.min ?? null,
    max: limits.max ?? null,
    pattern: limits.pattern?.source ?? null,
    choices: isEnumType(inner)
      ? (limits.choices ?? inner.getValues().map(({ name }) => name)).map((name) =>
          choiceOf(inner.name, name, language),
        )
      : null,
    codeList: limits.isKnown ? codeListOf(limits.isKnown) : null,
    input: isInputObjectType(inner) ? inner.name : null,
  };
}

const choiceOf = (type: string, value: string, language: Language): InputChoiceModel => ({
  value,
  label: wordOf('values', type, value)?.[language] ?? noticeLabel(type, value, language) ?? value,
});

/** A kind of notice is called by its subject. */
function noticeLabel(type: string, kind: string, language: Language): string | null {
  const words = type === 'NoticeKind' ? noticeWordsOf(kind) : undefined;
  return words ? sayText(words[language].subject, language, words.params ?? {}, {}) : null;
}
