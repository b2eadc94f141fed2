/**
 * For whom each object waits, as the domain's list of clocks has it, in words of its own: state, who, how long (working
 * days, days, or what ends it), how it is brought to mind: `ladder` (reminder, the office's head, the fallback office),
 * `heads` (its end, to the party's own heads, once), `half` (once, at half of the time),
 * `halfHeads` (the same, to the party's own heads), `own` (by a clock of its own)
 * or nothing. `clock step when`: time alone acts.
 */
export const CLOCKS: Readonly<Record<string, string>> = {
  capacity: `
    pending    office        5wd  ladder
    incomplete organization  21d  ladder
    verified   clock expire  the day after its last
    refused    -
    revoked    -
    expired    -`,
  joiningRequest: `
    requested  organization  due  halfHeads
    accepted   -
    refused    -
    withdrawn  -
    lapsed     -`,
  problem: `
    draft      -
    triage     office        2wd  ladder
    needsInfo  owner         due  own
    referred   office        due
    appealed   office        5wd  ladder
    accepted   office        3wd  ladder
    lapsed     -
    duplicate  -
    rejected   -
    withdrawn  -
    solved     -
    unsolved   -`,
  engagement: `
    offered    definer       due
    applied    office        5wd  ladder
    active     -
    declined   -
    expired    -
    notChosen  -
    reassigned -
    resigned   -
    retracted  -
    cancelled  -
    done       -`,
  definition: `
    drafting     definer     20wd ladder
    ownerReview  owner       5wd  ladder
    officeReview office      3wd  ladder
    approved     definer     10wd ladder
    superseded   -
    abandoned    -`,
  rfp: `
    draft      owner         10wd ladder
    inReview   office        2wd  ladder
    approved   clock open    opensAt
    open       clock close   closesAt
    closed     -
    opening    office        1wd  ladder
    opened     office        never
    failed     -
    cancelled  -`,
  addendum: `
    draft      -
    inReview   office        2wd  ladder
    published  -`,
  question: `
    open       owner         answersUntil ladder
    answered   -`,
  remark: `
    open       definer       3wd  heads
    suggested  definer       3wd  heads
    settled    -`,
  draft: `
    draft      author        5wd  heads`,
  reviewQueue: `
    inReview   office        3wd  ladder`,
  match: `
    inReview   -
    approved   clock notify  notifyAt
    notified   company       answer own
    interested company       close
    declined   -
    expired    -
    rejected   -
    ended      -`,
  proposal: `
    draft          clock lapse  close
    submitted      clock lock   close
    needsReconfirm party        close half
    withdrawn      -
    locked         -
    lapsed         -
    opened         -
    void           -`,
};
