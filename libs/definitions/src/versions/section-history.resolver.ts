import { Args, ResolveField, Resolver } from '@nestjs/graphql';
import { DefinitionRevisionConnection, SectionHistoryArgs } from './section-history.model.js';
import { DefinitionModel } from './version.model.js';

@Resolver(() => DefinitionModel)
export class SectionHistoryResolver {
  @ResolveField(() => DefinitionRevisionConnection, {
    description: 'A section as it was saved each time and by whom, the newest first.',
  })
  sectionHistory(@Args() _args: SectionHistoryArgs): never {
    throw new Error('Definition.sectionHistory is read by the field map');
  }
}
