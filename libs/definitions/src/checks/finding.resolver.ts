import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '@peyvand/platform';
import { definition, say } from '@peyvand/words';
import { Finding, keyOf } from './finding.js';

const { checks } = definition;

/** A finding in the words of who reads it. */
@Resolver(() => Finding)
export class FindingResolver {
  @ResolveField(() => String, { description: 'Why it is a finding, in your language.' })
  reason(@Parent() { code }: Finding, @Context() { viewer }: RequestContext): string {
    return say(checks[code], viewer.locale);
  }

  @ResolveField(() => String, { description: 'Names it for setting it aside; changes with the words that show it.' })
  key(@Parent() finding: Finding): string {
    return keyOf(finding);
  }

  @ResolveField(() => String, { description: 'How it can be mended, in your language.' })
  suggestion(@Parent() { code }: Finding, @Context() { viewer }: RequestContext): string {
    return say(checks[`${code}.suggestion`], viewer.locale);
  }
}
