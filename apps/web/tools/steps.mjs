import { getNamedType, isInputObjectType, isNonNullType, isObjectType } from 'graphql';

/** Every mutation that a step may name, with what its payload makes or moves and why it was refused. */
export const stepDocuments = (schema) =>
  mutationsOf(schema)
    .map(({ name, input, object, refuses }) => {
      const made = object ? `${object} { id }` : '';
      const refusals = refuses ? 'refusals { code field params { name value } }' : '';
      return `mutation ${capital(name)}Step($input: ${input.type}) { ${name}(input: $input) { ${made} ${refusals} } }`;
    })
    .join('\n');

/** Steps by operation: their document, the fields of their input, and the field of their payload. */
export function stepTable(schema) {
  const rows = mutationsOf(schema).map(
    ({ name, input, object }) =>
      `  ${name}: { document: documents.${capital(name)}StepDocument, object: ${JSON.stringify(object ?? null)}, ` +
      `reasonType: ${JSON.stringify(input.reasonType ?? null)}, fields: ${list(input.fields)}, ` +
      `required: ${list(input.required)} },`,
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
    if (!isObjectType(payload) || !isInputObjectType(inputType) || field.args.length !== 1) return [];
    const fields = Object.values(payload.getFields());
    const inputs = Object.values(inputType.getFields());
    return {
      name: field.name,
      object: fields.find(({ name, type }) => name !== 'refusals' && hasId(type))?.name,
      refuses: fields.some(({ name }) => name === 'refusals'),
      input: {
        type: String(argument.type),
        reasonType: inputs.filter(({ name }) => name === 'reason').map(({ type }) => getNamedType(type).name)[0],
        fields: inputs.map(({ name }) => name),
        required: inputs.filter(isRequired).map(({ name }) => name),
      },
    };
  });
}

const isRequired = ({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined;

const hasId = (type) => {
  const named = getNamedType(type);
  return isObjectType(named) && 'id' in named.getFields();
};
