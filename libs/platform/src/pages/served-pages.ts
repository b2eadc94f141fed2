import { Injectable } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { LINK_PAGES } from '@peyvand/contracts';
import { SERVES_PAGE, type PageOptions, type ServedPage } from './link-page.js';

export interface FoundPage {
  readonly options: PageOptions;
  readonly page: ServedPage;
}

/** Finds the pages of the imported features. */
@Injectable()
export class ServedPages {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  /** @throws when a page that links lead to is served by nobody or by two. */
  all(): FoundPage[] {
    const found = this.discovery.getProviders().flatMap(({ metatype, instance }) => {
      const options =
        typeof metatype === 'function' ? this.reflector.get<PageOptions | undefined>(SERVES_PAGE, metatype) : undefined;
      return options && instance ? [{ options, page: instance as ServedPage }] : [];
    });
    const faults = LINK_PAGES.flatMap((name) => {
      const count = found.filter(({ options }) => options.name === name).length;
      return count === 1 ? [] : [`The page ${name} is served by ${count === 0 ? 'nobody' : `${count} providers`}`];
    });
    if (faults.length) throw new Error(faults.join('\n'));
    return found;
  }
}
