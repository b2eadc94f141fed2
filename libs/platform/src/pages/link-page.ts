import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { LinkPage } from '@peyvand/contracts';
import type { Entry, Language } from '@peyvand/words';
import type { RequestContext } from '../graphql/request-context.js';
import type { PageForm } from './page-form.js';

export type PageLocale = Language;

/** Sentences by code of refusal. */
export type FaultWords = Readonly<Record<string, Entry>>;

/** Who opened which link. */
export interface Visit {
  /** Of the address of the page: links are written in the language of their reader. */
  readonly locale: PageLocale;
  readonly token: string;
  readonly context: RequestContext;
}

export interface PageField {
  /** As in the input of the operation: refusals find their field by it. */
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'email' | 'password';
  readonly autocomplete: string;
  readonly hint?: string;
}

export interface PageContent {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly form?: {
    readonly fields: readonly PageField[];
    readonly button: string;
    /** Whose password is asked for: what keeps passwords finds it by this. */
    readonly account?: string;
  };
  /** Another place in the same language. */
  readonly link?: { readonly label: string; readonly place: string };
  /** Where it is known better than by the address. */
  readonly locale?: PageLocale;
}

/** What stands behind the links of one kind of mail. */
export interface ServedPage {
  readonly faults?: FaultWords;
  /**
   * What the link offers; null where it offers nothing, whatever the reason. Changes nothing: programs that look for
   * harm in mails follow every link.
   */
  show(visit: Visit): Promise<PageContent | null>;
  /** Does it, by the same operation as GraphQL. Null, or a refusal of the token: the link offers nothing. */
  act(visit: Visit, form: PageForm): Promise<PageContent | null>;
  /**
   * For a link that offers nothing: what to do now. One that was used, is too old or was never ours all look alike,
   * unless who holds it may know which.
   */
  gone(visit: Visit): PageContent | Promise<PageContent>;
  /** Takes the form of `gone`, such as asking for a new link. */
  again?(visit: Visit, form: PageForm): Promise<PageContent>;
}

export interface PageOptions {
  readonly name: LinkPage;
  /** Mail programs post as RFC 8058 says, from wherever they run; for pages that read no session. */
  readonly fromAnywhere?: true;
  /** A path of older mails. */
  readonly formerly?: string;
}

export const SERVES_PAGE = 'peyvand:serves-page';

/** Marks the provider that serves a page; exactly one per page. */
export const ServesPage = (options: PageOptions): CustomDecorator => SetMetadata(SERVES_PAGE, options);
