import type { FormFragment } from '@/generated/graphql';

export type FormField = FormFragment['fields'][number];
export type Content = Readonly<Record<string, unknown>>;
/** Fields by the name of their input. */
export type Forms = ReadonlyMap<string, readonly FormField[]>;

/** In the order in which people think of them; the API's is that of letters. What is not here comes after. */
const ORDER = (
  'title number name kind metric kpi aim is isNot value min amountPerMonth text approach whyFailed reason symptom ' +
  'magnitude max unit currency period method whereWhen whoDetects isIsNot frequency since baseline target direction ' +
  'tolerance placeText processStep isicDivision technologyCategory province need impact strategyFit safety ' +
  'environment jobs containment nothingTried tried causes knownArt confidence evidence explains none items ' +
  'outcomeKind trlNow trlTarget cooperationKinds ipStance months budget description acceptanceTest rank competences ' +
  'form acceptance milestone guidance weight scale threshold opensAt questionsUntil answersUntil closesAt ' +
  'evaluationEnd award start end date paymentShare owner definer solver expert fund steps'
).split(' ');
const placeOf = ({ name }: FormField): number => {
  const at = ORDER.indexOf(name);
  return at < 0 ? ORDER.length : at;
};

/** The inputs of an operation as forms. */
export const formsOf = (inputs: readonly FormFragment[]): Forms =>
  new Map(inputs.map(({ name, fields }) => [name, [...fields].sort((one, two) => placeOf(one) - placeOf(two))]));

export const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) ? value.every(isEmpty) : isContent(value) && Object.values(value).every(isEmpty));

export const isContent = (value: unknown): value is Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an input takes of what was written: nothing empty, and no part that lacks what it must have. */
export function sendable(value: Content, input: string, forms: Forms): Content | undefined {
  const fields = forms.get(input) ?? [];
  const sent = Object.fromEntries(
    fields.map((field) => [field.name, sent1(value[field.name], field, forms)]).filter(([, one]) => one !== undefined),
  ) as Content;
  return fields.some(({ isRequired, name }) => isRequired && sent[name] === undefined) ? undefined : sent;
}

function sent1(value: unknown, field: FormField, forms: Forms): unknown {
  if (Array.isArray(value)) {
    const rows = value.map((row) => sentRow(row, field, forms)).filter((row) => row !== undefined);
    return rows.length ? rows : undefined;
  }
  return sentRow(value, field, forms);
}

function sentRow(value: unknown, { input }: FormField, forms: Forms): unknown {
  if (typeof value === 'string') return value.trim() ? value : undefined;
  if (!isContent(value)) return value ?? undefined;
  // Which row it is says nothing yet.
  const { number: _number, id: _id, ...said } = value;
  return isEmpty(said) || !input ? undefined : sendable(value, input, forms);
}

/** Text for telling whether two values say the same. */
export const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    isContent(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([, one]) => !isEmpty(one))
            .sort(([one], [two]) => (one < two ? -1 : 1)),
        )
      : part,
  ) ?? '';

/** Names of the fields in which two values differ. */
export const differing = (one: Content, two: Content): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(two)])].filter(
    (name) => !(isEmpty(one[name]) && isEmpty(two[name])) && textOf(one[name]) !== textOf(two[name]),
  );
