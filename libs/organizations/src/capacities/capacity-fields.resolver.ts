import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { NextStepModel, NextSteps, RequestContext } from '@peyvand/platform';
import { OrganizationModel } from '../organization.model.js';
import { OrganizationCapacityModel } from './capacity.model.js';

interface Row {
  readonly $: { readonly id: string };
}

@Resolver(() => OrganizationCapacityModel)
export class CapacityFieldsResolver {
  constructor(private readonly steps: NextSteps) {}

  @ResolveField(() => [NextStepModel], { description: 'Steps that are yours to take.' })
  nextSteps(@Parent() { $ }: Row, @Context() context: RequestContext): Promise<NextStepModel[]> {
    return this.steps.of('OrganizationCapacity', $.id, context);
  }
}

/** Fields of Organization that the field map reads; the methods only declare them. */
@Resolver(() => OrganizationModel)
export class OrganizationCapacitiesResolver {
  @ResolveField(() => [OrganizationCapacityModel], {
    description: 'What it takes part as. Others see only what is verified.',
  })
  capacities(): OrganizationCapacityModel[] {
    return [];
  }
}
