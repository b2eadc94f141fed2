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

/** Steps by operation: the name of their document, the fields of their input, and the field of their payload. */
export function stepTable(schema, hashes) {
  const rows = mutationsOf(schema).map(
    ({ name, input, object }) =>
      `  ${name}: { hash: '${hashes[`${capital(name)}StepDocument`]}', object: ${JSON.stringify(object ?? null)}, ` +
      `fields: ${list(input?.fields ?? [])} },`,
  );
  return `/* eslint-disable */
export const STEPS = {
${rows.join('\n')}
} as const;
export type StepOperation = keyof typeof STEPS;
`;
}

/** Said of any step. */
const COMMON = ['organizationId', 'reason', 'note', 'idempotencyKey'];

/** What must be known of steps to draw them: the fields that each needs, in words, and the enums of their reasons. */
export function askTable(schema) {
  const rows = mutationsOf(schema).map(({ name, input }) => ({
    name,
    needs: (input?.required ?? []).filter((field) => !COMMON.includes(field)).join(' '),
    reasonType: input?.reasonType,
  }));
  const part = (key) =>
    rows
      .filter((row) => row[key])
      .map((row) => `  ${row.name}: ${JSON.stringify(row[key])},`)
      .join('\n');
  return `/* eslint-disable */
export const NEEDS: Readonly<Record<string, string>> = {
${part('needs')}
};
export const REASON_TYPES: Readonly<Record<string, string>> = {
${part('reasonType')}
};
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
