import { Injectable } from '@nestjs/common';
import type { GraphQLSchema } from 'graphql';
import { BadInput, Forbidden, NotFound, Unauthenticated } from '@peyvand/kernel';
import { Signals, type RequestContext } from '@peyvand/platform';
import type { Language } from '@peyvand/words';
import type { Column } from './export-cells.js';
import { exportDocument, type ExportDocument } from './export-document.js';
import { EXPORTED_LISTS } from './export-lists.js';
import { ExportPlaces } from './export-places.js';
import { ListExport } from './list-export.js';

export interface AskedExport {
  readonly list: string;
  readonly language?: Language;
  /** Arguments of the list. */
  readonly given: Readonly<Record<string, unknown>>;
}

/** Lists as files: the rows that who asks reads in the list, and no others, for the list itself is asked. */
@Injectable()
export class ListExports {
  private readonly documents = new Map<string, ExportDocument>();

  constructor(
    private readonly places: ExportPlaces,
    private readonly signals: Signals,
  ) {}

  /** @throws Fault for a list that is none, an argument that the list has not, or who may not; TooManyRequests. */
  async begin(
    schema: GraphQLSchema,
    { list, language, given }: AskedExport,
    context: () => Promise<RequestContext>,
  ): Promise<ListExport> {
    const asked = Object.hasOwn(EXPORTED_LISTS, list) ? EXPORTED_LISTS[list] : undefined;
    if (!asked) throw new NotFound();
    const first = await context();
    const { viewer } = first;
    if (!viewer.sessionId) throw new Unauthenticated();
    if (asked.only && !asked.only(viewer)) throw new Forbidden();
    const document = this.documents.get(list) ?? exportDocument(schema, asked);
    this.documents.set(list, document);
    // What a list does not know would narrow nothing, and more would leave than was meant to.
    if (Object.keys(given).some((name) => !document.given.includes(name))) throw new BadInput();
    const columns = asked.columns.map((path, place): Column => ({
      path,
      type: document.types[place] as Column['type'],
    }));
    const made = new ListExport({
      list,
      root: asked.root,
      schema,
      document,
      columns,
      language: language ?? viewer.locale,
      sessionId: viewer.sessionId,
      variables: given,
      context,
      places: this.places,
      signals: this.signals,
    });
    await made.begin(first);
    return made;
  }
}
