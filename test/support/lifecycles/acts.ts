/**
 * What people do without moving a state, as the domain has it: act, in which states (`but:` those named), who, what
 * may stand in the way, and after `/` what is answered elsewhere. An act that different people do in different states
 * has a row for each.
 */
export const ACTS: Readonly<Record<string, string>> = {
  problem: `
    edit            draft                                                                     omwv
    edit            needsInfo                                                                 om
    remark          but:draft                                             om / PROBLEM_IS_DRAFT
    assign          triage,needsInfo,referred,appealed,accepted                               fj   RECUSED
    declareConflict triage,needsInfo,referred,accepted,solved,unsolved                        fj   known.RECUSED
    declareConflict appealed                                                                  fjb  known.RECUSED
    copy            lapsed,duplicate,rejected,withdrawn,solved,unsolved                       om / PROBLEM_IS_LIVE
    deleteDraft     draft                                                                     omv`,
  engagement: `
    declareConflict offered,applied,active d
    waiveConflict   offered,applied,active fj known.RECUSED`,
  comment: `
    answer  drafting,ownerReview,officeReview,approved omdefj / DEFINITION_ENDED
    resolve drafting,ownerReview,officeReview,approved omdefj / DEFINITION_ENDED
    reopen  drafting,ownerReview,officeReview,approved omdefj / DEFINITION_ENDED`,
  suggestion: `
    accept  drafting omde own.RECUSED STALE / DEFINITION_NOT_OPEN
    decline drafting omde own.RECUSED       / DEFINITION_NOT_OPEN`,
  addendum: `
    edit   draft omde own.RECUSED
    delete draft omde own.RECUSED`,
  waiver: `
    grantWaiver    open fj RECUSED CONFLICT_NOT_DECLARED matches.RECUSED / RFP_NOT_OPEN
    withdrawWaiver open fj RECUSED CONFLICT_NOT_DECLARED matches.RECUSED / RFP_NOT_OPEN`,
  capacity: `
    assign pending,incomplete fjb VERIFIER_IS_MEMBER`,
};

/** Rows of acts by which nothing is decided but by a world of their own, in `cases.ts`. */
export const BY_CASES: readonly string[] = ['suggestion.withdraw', 'question.answer'];

export interface ActRow {
  readonly act: string;
  readonly isIn: (state: string) => boolean;
  readonly by: string;
  readonly guards: readonly string[];
  readonly elsewhere: string;
}

export const actsOf = (table: string): ActRow[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [row = '', elsewhere = 'STEP_NOT_POSSIBLE'] = line.split(' / ').map((part) => part.trim());
      const [act = '', states = '', by = '', ...guards] = row.split(/\s+/);
      const [, but, named = ''] = /^(but:)?(.*)$/.exec(states) ?? [];
      return { act, isIn: (state) => named.split(',').includes(state) !== Boolean(but), by, guards, elsewhere };
    });
