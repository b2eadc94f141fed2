import { Context, Query, Resolver } from '@nestjs/graphql';
import { Allow, RequestContext } from '@peyvand/platform';
import { OwnDataModel } from './own-data.model.js';
import { OwnDataReader } from './own-data.reader.js';

@Resolver()
export class OwnDataResolver {
  constructor(private readonly reader: OwnDataReader) {}

  @Allow('signedIn')
  @Query(() => OwnDataModel, {
    description:
      'What the platform holds about you, and about nobody else. Needs the password given within five minutes.',
  })
  ownData(@Context() { viewer }: RequestContext): Promise<OwnDataModel> {
    return this.reader.of(viewer);
  }
}
