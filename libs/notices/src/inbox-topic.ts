/** Where the arrival of a person's notices is signalled. */
export const inboxTopic = (personId: string): string => `notices:${personId}`;
