import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '@peyvand/platform';
import { Finding, keyOf } from './finding.js';
import { findingWords } from './finding-words.js';

/** A finding in the words of who reads it. */
@Resolver(() => Finding)
export class FindingResolver {
  @ResolveField(() => String, { description: 'Why it is a finding, in your language.' })
  reason(@Parent() { code }: Finding, @Context() { viewer }: RequestContext): string {
    return findingWords[code]?.reason[viewer.locale] ?? code;
  }

  @ResolveField(() => String, { description: 'Names it for setting it aside; changes with the words that show it.' })
  key(@Parent() finding: Finding): string {
    return keyOf(finding);
  }

  @ResolveField(() => String, { description: 'How it can be mended, in your language.' })
  suggestion(@Parent() { code }: Finding, @Context() { viewer }: RequestContext): string {
    return findingWords[code]?.suggestion[viewer.locale] ?? '';
  }
}
