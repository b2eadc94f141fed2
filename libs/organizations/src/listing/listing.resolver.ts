import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, RequestContext } from '@peyvand/platform';
import { ImportOrganizations } from './import-organizations.js';
import { ImportOrganizationsInput, ImportOrganizationsPayload } from './import.inputs.js';

@Resolver()
export class ListingResolver {
  constructor(private readonly importing: ImportOrganizations) {}

  @Allow('administrator')
  @Mutation(() => ImportOrganizationsPayload, {
    description:
      'Brings in organizations from another source; an organization that is here already only takes in projects that are new.',
  })
  async importOrganizations(
    @Args('input') input: ImportOrganizationsInput,
    @Context() { viewer }: RequestContext,
  ): Promise<object> {
    const rows = await this.importing.run(viewer, input.rows);
    return {
      rows: rows.map((row) => ({
        ...row,
        refusals: row.refusals.map(({ code, field, params }) => ({
          code,
          field: field ?? null,
          params: Object.entries(params).map(([name, value]) => ({ name, value: String(value) })),
        })),
      })),
    };
  }
}
