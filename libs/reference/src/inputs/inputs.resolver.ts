import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, LocaleEnum } from '@peyvand/platform';
import type { Language } from '@peyvand/words';
import { inputsOf } from './inputs.js';
import { InputsModel } from './inputs.model.js';

@Resolver()
export class InputsResolver {
  @Allow('public')
  @Query(() => InputsModel, {
    description:
      'What can be filled in: labels, guides, examples, choices, and the limits by which it is checked. Keep it as long as `version` stays.',
  })
  inputs(
    @Args('language', { type: () => LocaleEnum, description: 'Language of the words.' }) language: Language,
    @Args('operation', {
      type: () => String,
      nullable: true,
      description: 'Only what this query, mutation or subscription takes; without it all.',
    })
    operation: string | null,
    @Info() { schema }: GraphQLResolveInfo,
  ): InputsModel {
    return inputsOf(schema, language, operation ?? null);
  }
}
