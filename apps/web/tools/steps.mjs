import { getNamedType, isInputObjectType, isNonNullType, isObjectType } from 'graphql';

/** Every mutation that a step may name, with what its payload makes or moves and why it was refused. */
export const stepDocuments = (schema) =>
  mutationsOf(schema)
    .map(({ name, input, object, refuses }) => {
      const made = object ? `${object} { id }` : '';
      const refusals = refuses ? 'refusals { code field params { name value } }' : '';
      const [takes, given] = input ? [`($input: ${input.type})`, '(input: $input)'] : ['', ''];
      return `mutation ${capital(name)}Step${takes} { ${name}${given} { ${made} ${refusals} } }`;
    })
    .join('\n');

/** Steps by operation: their document, the fields of their input, and the field of their payload. */
export function stepTable(schema) {
  const rows = mutationsOf(schema).map(
    ({ name, input, object }) =>
      `  ${name}: { document: documents.${capital(name)}StepDocument, object: ${JSON.stringify(object ?? null)}, ` +
      `reasonType: ${JSON.stringify(input?.reasonType ?? null)}, fields: ${list(input?.fields ?? [])}, ` +
      `required: ${list(input?.required ?? [])} },`,
  );
  return `/* eslint-disable */
import * as documents from './graphql';

export const STEPS = {
${rows.join('\n')}
} as const;
export type StepOperation = keyof typeof STEPS;
`;
}

const list = (names) => `[${names.map((name) => `'${name}'`).join(', ')}]`;
const capital = (name) => name[0].toUpperCase() + name.slice(1);

function mutationsOf(schema) {
  return Object.values(schema.getMutationType().getFields()).flatMap((field) => {
    const [argument] = field.args;
    const payload = getNamedType(field.type);
    const inputType = argument && getNamedType(argument.type);
    if (!isObjectType(payload) || field.args.length > 1 || (argument && !isInputObjectType(inputType))) return [];
    const fields = Object.values(payload.getFields());
    return {
      name: field.name,
      object: fields.find(({ name, type }) => name !== 'refusals' && hasId(type))?.name,
      refuses: fields.some(({ name }) => name === 'refusals'),
      input: argument && inputOf(argument.type, Object.values(inputType.getFields())),
    };
  });
}

const inputOf = (type, fields) => ({
  type: String(type),
  reasonType: fields.filter(({ name }) => name === 'reason').map((field) => String(getNamedType(field.type)))[0],
  fields: fields.map(({ name }) => name),
  required: fields.filter(isRequired).map(({ name }) => name),
});

const isRequired = ({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined;

const hasId = (type) => {
  const named = getNamedType(type);
  return isObjectType(named) && 'id' in named.getFields();
};
