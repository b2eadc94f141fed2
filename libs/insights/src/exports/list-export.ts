import { execute, GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import { newId } from '@peyvand/kernel';
import type { RequestContext, Signals } from '@peyvand/platform';
import type { Language } from '@peyvand/words';
import { BYTE_ORDER_MARK, csvLine } from './csv.js';
import { cellsOf, headOf, type Column } from './export-cells.js';
import type { ExportDocument } from './export-document.js';
import type { ExportState } from './export.model.js';
import type { ExportPlaces } from './export-places.js';

const PAGE = 100;
/** A screen counts along; more often is for nobody. */
const TOLD_EACH_MS = 1_000;

export const exportTopic = (sessionId: string): string => `export:${sessionId}`;

interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: Total;
}
interface Total {
  readonly count: number;
  readonly isCapped: boolean;
}

export interface ExportParts {
  readonly list: string;
  readonly root: string;
  readonly schema: GraphQLSchema;
  readonly document: ExportDocument;
  readonly columns: readonly Column[];
  readonly language: Language;
  readonly sessionId: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Who asks, as things stand now: before each page, for a session may end and a member leave on the way. */
  readonly context: () => Promise<RequestContext>;
  readonly places: ExportPlaces;
  readonly signals: Signals;
}

/** One list on its way: a page is read when the one before it has been taken. */
export class ListExport {
  readonly id = newId();
  private page: Page | null = null;
  private rows = 0;
  private isOver = false;
  private toldAt = 0;

  constructor(private readonly parts: ExportParts) {}

  get total(): Total {
    return this.page?.totalCount ?? { count: 0, isCapped: false };
  }

  /** Takes the place and reads the first page, so that a no is answered before anything is sent. */
  async begin(context: RequestContext): Promise<void> {
    const { places, sessionId, document } = this.parts;
    await places.take(sessionId, this.id);
    try {
      this.page = await this.read(document.first, context);
    } catch (error) {
      await places.giveBack(this.id);
      throw error;
    }
  }

  /** The text, a page at a time. What reads it calls `end` when it stops. */
  async *text(): AsyncGenerator<string> {
    const { columns, language, document, places, context } = this.parts;
    this.tell('running');
    yield BYTE_ORDER_MARK + csvLine(columns.flatMap((column) => headOf(column, language)));
    for (let page = this.page; page;) {
      yield page.nodes.map((row) => csvLine(columns.flatMap((column) => cellsOf(column, row, language)))).join('');
      this.rows += page.nodes.length;
      const { hasNextPage, endCursor } = page.pageInfo;
      if (!hasNextPage) break;
      this.tell('running');
      if (!(await places.keep(this.id))) throw new Error('Another export has its place');
      page = await this.read(document.next, await context(), endCursor);
    }
    // Before the last byte, so that who has it may ask for the next list.
    await this.end('done');
  }

  /** Gives the place back and says how it ended, once. */
  async end(state: ExportState = 'stopped'): Promise<void> {
    if (this.isOver) return;
    this.isOver = true;
    await this.parts.places.giveBack(this.id);
    this.tell(state);
  }

  /** @throws GraphQLError as a client of GraphQL would be answered. */
  private async read(document: DocumentNode, contextValue: RequestContext, after?: string | null): Promise<Page> {
    const { schema, root, variables } = this.parts;
    const variableValues = { ...variables, first: PAGE, ...(after ? { after } : {}) };
    const { data, errors } = await execute({ schema, document, contextValue, variableValues });
    // What could not even begin is the fault of the arguments.
    if (data === undefined) for (const error of errors ?? []) error.extensions.code ??= 'BAD_USER_INPUT';
    const page = data?.[root] as Page | undefined;
    if (errors?.length || !page) throw errors?.[0] ?? new GraphQLError('The list said nothing');
    return page;
  }

  private tell(state: ExportState): void {
    const now = Date.now();
    if (state === 'running' && now - this.toldAt < TOLD_EACH_MS) return;
    this.toldAt = now;
    const { signals, sessionId, list } = this.parts;
    const { total } = this;
    signals.publish(exportTopic(sessionId), JSON.stringify({ list, state, rows: this.rows, total }));
  }
}
