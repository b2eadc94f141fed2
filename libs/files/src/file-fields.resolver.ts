import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '@peyvand/platform';
import { DownloadLinks, type Size } from './download-links.js';
import type { FileState } from './file.choices.js';
import { FileModel } from './file.model.js';

interface Carried {
  $: { id: string; state: FileState; is_drawn?: boolean };
}

/** Addresses are of one session, so the field map cannot make them. */
@Resolver(() => FileModel)
export class FileFieldsResolver {
  constructor(private readonly links: DownloadLinks) {}

  @ResolveField(() => String, { nullable: true, description: 'Where it is loaded from.' })
  url(@Parent() { $ }: Carried, @Context() context: RequestContext): string | null {
    return this.link($, 'whole', context);
  }

  @ResolveField(() => String, { nullable: true, description: 'A small picture of it.' })
  thumbnailUrl(@Parent() { $ }: Carried, @Context() context: RequestContext): string | null {
    return $.is_drawn ? this.link($, 'small', context) : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'A picture of middle size.' })
  previewUrl(@Parent() { $ }: Carried, @Context() context: RequestContext): string | null {
    return $.is_drawn ? this.link($, 'middle', context) : null;
  }

  private link({ id, state }: Carried['$'], size: Size, { viewer }: RequestContext): string | null {
    const isThere = state === 'clean' || state === 'unscanned';
    return isThere && viewer.sessionId ? this.links.to(id, size, viewer.sessionId) : null;
  }
}
