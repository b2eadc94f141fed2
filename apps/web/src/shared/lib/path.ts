/** The address of what a person may come back to, in the language of the page. */
export const pathOf = (locale: string, path: string): string => `/${locale}${path}`;

const PLACES: Readonly<Record<string, string>> = {
  person: '/account',
  organization: '/organizations/$id',
  joiningRequest: '/joinings/$id',
  capacity: '/capacities/$id',
  problem: '/problems/$id',
  engagement: '/engagements/$id',
  definition: '/definitions/$id',
  definitionVersion: '/definitions/$id',
  rfp: '/rfps/$id',
  match: '/matches/$id',
  proposal: '/proposals/$id',
};

/** Where an object is shown, by the kind that the API names; the start page for what has no page. */
export const placeOf = (locale: string, kind: string, id: string): string =>
  pathOf(locale, (PLACES[kind] ?? '').replace('$id', encodeURIComponent(id)));
