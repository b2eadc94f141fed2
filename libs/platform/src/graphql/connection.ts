import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there are rows after this page.' }) hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether this page was asked for with `after`.' }) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first row.' }) startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last row; give it as `after` for the next page.' })
  endCursor!: string | null;
}

/** Arguments of every list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many rows, at most 100; 20 when not given.' }) first?: number;
  @Field(() => String, { nullable: true, description: 'Cursor of the row to go on after.' }) after?: string;
}

const COUNT_TEXT = 'Rows in the whole list that you may see.';

@ObjectType({ description: 'How many rows there are, counted up to a limit.' })
export class CappedCount {
  @Field(() => Int, { description: 'Rows, at most 1,000.' }) count!: number;
  @Field(() => Boolean, { description: 'Whether there are more than that.' }) isCapped!: boolean;
}

@ObjectType({ description: 'A value with how many rows of the list have it.' })
export class FacetValue {
  @Field(() => String, { description: 'The value, as the filter takes it.' }) value!: string;
  @Field(() => Int, { description: 'Rows with it, at most 1,000.' }) count!: number;
  @Field(() => Boolean, { description: 'Whether there are more, or more than 10,000 rows to look at.' })
  isCapped!: boolean;
}

@ObjectType({ description: 'What a list can be narrowed to by one field of its filter.' })
export class Facet {
  @Field(() => String, { description: 'Field of the filter.' }) field!: string;
  @Field(() => [FacetValue], {
    description: 'Values that you may see, the most frequent first, at most 100; as if this field were not filtered.',
  })
  values!: FacetValue[];
}

export interface Connection {
  nodes: unknown[];
  edges: unknown[];
  pageInfo: PageInfo;
  totalCount: number | CappedCount;
}

interface ConnectionOptions {
  /** For a class of that name that has more fields. */
  readonly isAbstract?: boolean;
  /** For lists with a `ListTable`: `totalCount` is a capped count, and there are `facets`. */
  readonly isCounted?: boolean;
}

/** Declares `<Name>Connection { nodes edges pageInfo totalCount }` for a type. */
export function connectionOf(
  name: string,
  model: () => Type<unknown>,
  { isAbstract = false, isCounted = false }: ConnectionOptions = {},
): Type<Connection> {
  @ObjectType(`${name}Edge`, { description: `A ${name} with its place in the list.` })
  class Edge {
    @Field(() => String, { description: 'Place in the list.' }) cursor!: string;
    @Field(model, { description: 'The row.' }) node!: unknown;
  }
  @ObjectType(`${name}Connection`, { description: `A page of ${name} rows.`, isAbstract })
  class Page {
    @Field(() => [model()], { description: 'The rows.' }) nodes!: unknown[];
    @Field(() => [Edge], { description: 'The rows with their cursors.' }) edges!: Edge[];
    @Field(() => PageInfo, { description: 'Where the page stands.' }) pageInfo!: PageInfo;
  }
  if (isCounted) {
    Field(() => CappedCount, { description: COUNT_TEXT })(Page.prototype, 'totalCount');
    Field(() => [Facet], { description: 'What the list can be narrowed to; costs nothing unless asked for.' })(
      Page.prototype,
      'facets',
    );
  } else Field(() => Int, { description: COUNT_TEXT })(Page.prototype, 'totalCount');
  return Page as Type<Connection>;
}
