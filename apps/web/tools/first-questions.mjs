/**
 * What pages ask first, by their address: asked from the page itself while the application still comes (`boot.js`). The
 * variables are those that the page asks with when nothing is narrowed; `test/web/routes.web.ts` finds one that is not.
 *
 * @type {Readonly<Record<string, (locale: string) => Readonly<Record<string, object>>>>}
 */
export const FIRST_QUESTIONS = {
  '/:locale': (locale) => ({ Landing: { inLanguage: locale } }),
  '/:locale/queue': () => ({
    ReviewQueue: { first: 50, orderBy: 'place', filter: {}, after: null },
    ReviewQueueAround: { filter: {} },
  }),
  '/:locale/home': () => ({ Home: { first: 10, work: null } }),
};

/**
 * @param {Record<string, string>} operations Texts by the hashes under which they are registered
 * @returns What a page asks, as it travels
 */
export function firstQuestionsOf(operations, address, locale) {
  return Object.entries(FIRST_QUESTIONS[address]?.(locale) ?? {}).map(([name, variables]) => {
    const known = Object.entries(operations).find(([, text]) => new RegExp(`\\bquery ${name}\\b`).test(text));
    if (!known) throw new Error(`No page asks ${name}; see apps/web/tools/first-questions.mjs.`);
    return { documentId: known[0], variables };
  });
}
