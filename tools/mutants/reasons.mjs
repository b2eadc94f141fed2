/** Mutants that survive, by their ids or the beginnings of these, each with the reason why no spec can or need notice it. */
export const REASONS = {};
