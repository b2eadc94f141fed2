import type { WaitingObject } from '@peyvand/platform';

/** In lists it goes by the name of its organization. `of` is SQL for the id of that. */
export const titledByOrganization = (of: (id: string) => string = (id) => id): Pick<WaitingObject, 'titled'> => ({
  titled: { type: 'Organization', field: 'name', of },
});
