import { getArgumentValues, type FieldNode, type GraphQLField } from 'graphql';
import type { Viewer } from '@peyvand/kernel';
import type { BindViewer } from './mapping.js';
import type { Variables } from './collect.js';
import { unmarked } from './once.js';

type Args = Record<string, unknown>;
type Source = (args: readonly Args[], viewer: Viewer) => unknown;
interface Site {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

/** A compiled statement; `values` reads its parameters anew for every request of the same shape. */
export interface Compiled {
  readonly text: string;
  values(variables: Variables, viewer: Viewer): unknown[];
}

/** The parameters of a statement while it is being written. */
export class Parameters {
  private readonly sources: Source[] = [];
  private readonly sites: Site[] = [];
  private readonly known = new Map<string, string>();
  private aliases = 0;

  constructor(private readonly variables: Variables) {}

  alias(): string {
    return `t${this.aliases++}`;
  }

  /** Registers a field with arguments; answers its number and its arguments in this request. */
  site(field: GraphQLField<unknown, unknown>, node: FieldNode): { number: number; args: Args } {
    this.sites.push({ field, node });
    return { number: this.sites.length - 1, args: getArgumentValues(field, node, this.variables) };
  }

  /** A parameter that is read from the arguments of a site. */
  argument(site: number, cast: string, read: (args: Args) => unknown): string {
    return this.add(cast, (all) => read(all[site] ?? {}));
  }

  readonly viewer: BindViewer = (attribute, cast) => {
    const key = `${attribute}:${cast}`;
    const known = this.known.get(key);
    if (known) return known;
    const made = this.add(cast, (_args, viewer) => viewer[attribute]);
    this.known.set(key, made);
    return made;
  };

  /** A constant of the request itself, such as the id of the object a mutation made. */
  given(cast: string, read: () => unknown): string {
    return this.add(cast, read);
  }

  /** Parameters of parts that fell away stay checked, because reading them may refuse, but are not bound. */
  finish(raw: string): Compiled {
    const used: number[] = [];
    const text = unmarked(raw).replace(/\$(\d+)::/g, (_match, number: string) => {
      const source = Number(number) - 1;
      const place = used.includes(source) ? used.indexOf(source) : used.push(source) - 1;
      return `$${place + 1}::`;
    });
    const { sites, sources } = this;
    return {
      text,
      values(variables, viewer) {
        const args = sites.map(({ field, node }) => getArgumentValues(field, node, variables));
        const all = sources.map((source) => source(args, viewer));
        return used.map((source) => all[source]);
      },
    };
  }

  private add(cast: string, source: Source): string {
    return `$${this.sources.push(source)}::${cast}`;
  }
}
