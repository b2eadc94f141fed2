import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, parse, specifiedRules, validate, visit, type DocumentNode } from 'graphql';
import { LIMITS, limitsRule } from '@peyvand/platform';

const WEB = join(__dirname, '../../apps/web/src');
const schema = buildSchema(readFileSync(join(__dirname, '../../apps/api/schema.graphql'), 'utf8'));
const definitions = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .flatMap((file) => parse(readFileSync(join(WEB, file), 'utf8')).definitions);
const fragments = new Map(
  definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
);

/** An operation with the fragments that it spreads, as the build registers it. */
function whole(operation: DocumentNode['definitions'][number]): DocumentNode {
  const found = new Set<DocumentNode['definitions'][number]>();
  const add = (one: DocumentNode['definitions'][number]): void => {
    if (found.has(one)) return;
    found.add(one);
    visit(one, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (fragment) add(fragment);
      },
    });
  };
  add(operation);
  return { kind: Kind.DOCUMENT, definitions: [...found] };
}

describe('the operations of the web application', () => {
  const operations = definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? [[one.name?.value ?? '', one] as const] : [],
  );

  it('have names of their own', () => {
    const names = operations.map(([name]) => name);
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name, at) => !name || names.indexOf(name) !== at)).toEqual([]);
  });

  it.each(operations)('%s keeps to the schema and to the limits of a request', (_name, operation) => {
    const document = whole(operation);
    expect(validate(schema, document, [...specifiedRules, limitsRule]).map(({ message }) => message)).toEqual([]);
    let tokens = 0;
    for (
      let token = operation.loc?.startToken;
      token && token !== operation.loc?.endToken;
      token = token.next ?? undefined
    )
      tokens += 1;
    expect(tokens).toBeLessThan(LIMITS.tokens);
  });
});
