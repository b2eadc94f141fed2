import { Field, ObjectType } from '@nestjs/graphql';
import { asJson } from '@peyvand/kernel';
import type { RfpDocument } from '../content/rfp-document.js';

@ObjectType('AddendumDifference', { description: 'One place in the text that an addendum changes.' })
export class AddendumDifference {
  @Field(() => String, { description: 'Path of the place, such as requirements.0.text.' }) field!: string;
  @Field(() => String, { nullable: true, description: 'What stood there; null for what is new.' }) before!:
    string | null;
  @Field(() => String, { nullable: true, description: 'What stands there after it; null for what is taken away.' })
  after!: string | null;
}

/** Parts by which companies decide whether and how to propose. */
const MATERIAL = [
  'objectives',
  'requirements',
  'criteria',
  'eligibility',
  'budget',
  'definitionVersionId',
  'subject',
  'files',
];

/**
 * Places of two documents that differ, in the order of the newer one. Items with an id are compared with their own
 * earlier text.
 */
export function differences(before: RfpDocument, after: RfpDocument): AddendumDifference[] {
  const old = leavesOf(before);
  const now = leavesOf(after);
  const fields = [...new Set([...now.keys(), ...old.keys()])];
  return fields.flatMap((key) => {
    const [from, to] = [old.get(key), now.get(key)];
    return from?.text === to?.text
      ? []
      : [{ field: (to ?? from)?.path ?? key, before: from?.text ?? null, after: to?.text ?? null }];
  });
}

/** The first changed place that only a material addendum may change. */
export const materialPlace = (changes: readonly AddendumDifference[]): string | null =>
  changes.find(({ field }) => MATERIAL.includes(field.split('.')[0] ?? ''))?.field ?? null;

interface Leaf {
  path: string;
  text: string;
}

/** Of a file its name tells people enough; it is the same one as long as its hash is. */
const namesOf = ({ files, ...document }: RfpDocument): object => ({
  ...document,
  ...(files ? { files: files.map(({ name, hash }) => ({ id: hash, name })) } : {}),
});

function leavesOf(document: RfpDocument): Map<string, Leaf> {
  const { content, ...rest } = namesOf(document) as RfpDocument;
  const leaves = new Map<string, Leaf>();
  const walk = (value: unknown, key: string, path: string): void => {
    if (value === null || value === undefined || value === '') return;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      return void leaves.set(key, { path, text: String(value) });
    for (const [name, item] of Object.entries(value as Record<string, unknown>)) {
      const own = Array.isArray(value) ? (item as { id?: string } | null)?.id : null;
      if (name !== 'id') walk(item, `${key}.${own ?? name}`, `${path}.${name}`);
    }
  };
  for (const [name, value] of Object.entries(asJson({ ...rest, ...content }) as Record<string, unknown>))
    walk(value, name, name);
  return leaves;
}
