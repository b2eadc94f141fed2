import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { NextStepModel, RequestContext } from '@peyvand/platform';
import { OrganizationModel } from '../organization.model.js';
import { CapacityRepository } from './capacity.repository.js';
import { OrganizationCapacityModel } from './capacity.model.js';
import { capacityWorkflow } from './capacity.workflow.js';

interface Row {
  readonly $: { readonly id: string };
}

@Resolver(() => OrganizationCapacityModel)
export class CapacityFieldsResolver {
  constructor(private readonly capacities: CapacityRepository) {}

  @ResolveField(() => [NextStepModel], { description: 'What you could do now.' })
  async nextSteps(@Parent() { $ }: Row, @Context() context: RequestContext): Promise<NextStepModel[]> {
    const found = await context.load('capacity.situation', $.id, (ids) =>
      this.capacities.situations(ids, context.viewer),
    );
    return found ? capacityWorkflow.next(found.state, context.viewer, found) : [];
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
