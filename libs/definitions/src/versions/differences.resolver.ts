import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { NotFound } from '@peyvand/kernel';
import { Allow, RequestContext } from '@peyvand/platform';
import { differences } from '../content/differences.js';
import { DefinitionDifference, DefinitionModel } from './version.model.js';
import { VersionSituations } from './version-situations.js';

@Resolver(() => DefinitionModel)
export class DifferencesResolver {
  constructor(private readonly situations: VersionSituations) {}

  @Allow('member')
  @Query(() => [DefinitionDifference], {
    description: 'Fields that differ between two versions of one definition. For owner, definer and office.',
  })
  async definitionDifferences(
    @Args('fromId', { type: () => ID }) fromId: string,
    @Args('toId', { type: () => ID }) toId: string,
    @Context() { viewer }: RequestContext,
  ): Promise<DefinitionDifference[]> {
    const [from, to] = [await this.situations.get(fromId, viewer), await this.situations.get(toId, viewer)];
    if (from.row.problemId !== to.row.problemId) throw new NotFound();
    return differences(from.content, to.content);
  }
}
