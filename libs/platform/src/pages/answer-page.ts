import { Refusal, Refusals } from '@peyvand/kernel';
import { faultSentence } from './fault-sentence.js';
import type { PageContent, ServedPage, Visit } from './link-page.js';
import type { PageForm } from './page-form.js';
import type { PageState } from './page-layout.js';

export interface PageAnswer {
  readonly status: number;
  readonly content: PageContent;
  readonly state?: PageState;
}

/** What a page says to who opens a link. */
export async function answerVisit(page: ServedPage, visit: Visit): Promise<PageAnswer> {
  const content = await page.show(visit);
  return content ? { status: 200, content } : gone(page, visit);
}

/** What a page says to who pressed its button. A refusal is worded at its field; the form stays as it was filled in. */
export async function answerPress(page: ServedPage, visit: Visit, form: PageForm): Promise<PageAnswer> {
  const again = form.again === undefined ? undefined : page.again?.bind(page);
  try {
    const content = again ? await again(visit, form) : await page.act(visit, form);
    return content ? { status: 200, content, state: { isDone: true } } : gone(page, visit);
  } catch (error) {
    const refusals = refusalsOf(error);
    if (!refusals) throw error;
    // A link that is used, too old or unknown is refused in many ways; the page says how much of that is told.
    const isOver = again || refusals.some(({ field }) => field === 'token');
    const answer = await (isOver ? gone(page, visit) : answerVisit(page, visit));
    if (!again && answer.status === 404) return answer;
    return {
      ...answer,
      status: refusals.some(({ code }) => code === 'THROTTLED') ? 429 : 422,
      state: { ...answer.state, filled: form, faults: worded(page, visit, refusals) },
    };
  }
}

const gone = async (page: ServedPage, visit: Visit): Promise<PageAnswer> => ({
  status: 404,
  content: await page.gone(visit),
  state: { isAgain: true },
});

function refusalsOf(error: unknown): readonly Refusal[] | null {
  if (error instanceof Refusals) return error.items;
  return error instanceof Refusal ? [error] : null;
}

/** The first of each field: one is enough to go on. */
function worded({ faults }: ServedPage, { locale }: Visit, refusals: readonly Refusal[]): Map<string, string> {
  const sentences = new Map<string, string>();
  for (const { code, field = '', params } of refusals)
    if (!sentences.has(field)) sentences.set(field, faultSentence(locale, code, params, faults));
  return sentences;
}
