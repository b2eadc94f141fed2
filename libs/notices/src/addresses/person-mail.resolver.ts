import { ResolveField, Resolver } from '@nestjs/graphql';
import { PersonModel } from '@peyvand/accounts';
import { DateTime } from '@peyvand/platform';

/** Read by the field map; the method only declares it. */
@Resolver(() => PersonModel)
export class PersonMailResolver {
  @ResolveField(() => DateTime, {
    nullable: true,
    description:
      'Since when your mail server refuses mail to you; none is sent until you have another address or prove this one again. Null while mail reaches you.',
  })
  mailRefusedAt(): Date | null {
    return null;
  }
}
