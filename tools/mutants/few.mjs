/** Twenty that every `npm test` wakes: a rule of each kind, so that whoever weakens the specs of one hears of it. */
export const FEW = [];
