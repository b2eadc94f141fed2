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

export interface Connection {
  nodes: unknown[];
  edges: unknown[];
  pageInfo: PageInfo;
  totalCount: number;
}

/**
 * Declares `<Name>Connection { nodes edges pageInfo totalCount }` for a type. `isAbstract`: for a class of that name
 * that has more fields.
 */
export function connectionOf(name: string, model: () => Type<unknown>, { isAbstract = false } = {}): Type<Connection> {
  @ObjectType(`${name}Edge`, { description: `A ${name} with its place in the list.` })
  class Edge {
    @Field(() => String, { description: 'Place in the list.' }) cursor!: string;
    @Field(model, { description: 'The row.' }) node!: unknown;
  }
  @ObjectType(`${name}Connection`, { description: `A page of ${name} rows.`, isAbstract })
  class Page implements Connection {
    @Field(() => [model()], { description: 'The rows.' }) nodes!: unknown[];
    @Field(() => [Edge], { description: 'The rows with their cursors.' }) edges!: Edge[];
    @Field(() => PageInfo, { description: 'Where the page stands.' }) pageInfo!: PageInfo;
    @Field(() => Int, { description: 'Rows in the whole list that you may see.' }) totalCount!: number;
  }
  return Page;
}
