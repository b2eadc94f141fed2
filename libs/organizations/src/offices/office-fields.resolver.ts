import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '@peyvand/platform';
import { OrganizationModel } from '../organization.model.js';
import { OfficeModel, OfficeNumberModel } from './office.model.js';
import { numbersInForce, OFFICE_NUMBER_KEYS, type OfficeNumbers } from './office.numbers.js';

interface Row {
  readonly $: { readonly id: string; readonly numbers: Partial<OfficeNumbers> };
}

@Resolver(() => OfficeModel)
export class OfficeFieldsResolver {
  @ResolveField(() => [OfficeNumberModel], {
    nullable: true,
    description: 'The numbers it works by. For its officers and the administrator.',
  })
  numbers(@Parent() { $ }: Row, @Context() { viewer }: RequestContext): OfficeNumberModel[] | null {
    if (viewer.kind !== 'administrator' && !viewer.isOfficerOf($.id)) return null;
    const inForce = numbersInForce($.numbers);
    return OFFICE_NUMBER_KEYS.map((key) => ({
      key,
      value: String(inForce[key]),
      isDefault: $.numbers[key] === undefined,
    }));
  }
}

/** Fields of Organization that the field map reads; the methods only declare them. */
@Resolver(() => OrganizationModel)
export class OrganizationOfficeResolver {
  @ResolveField(() => OfficeModel, { nullable: true, description: 'What it is as a coordinating office.' })
  office(): null {
    return null;
  }
}
