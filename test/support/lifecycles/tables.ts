/**
 * The lifecycles as the domain has them, in words of their own: step, states before and after, who, `!` where a reason
 * is needed, and what may stand in the way, by the code that is answered. What the codes mean is said in `worlds.ts`;
 * `own.` is about an office that defines itself.
 * Who: o owner's head or manager (O the head alone), m owner's member, w member and v head of who writes it down for
 * the owner, d definer's head, e definer's member, f officer, j another officer, r officer of the office it is
 * referred to, b officer of the fallback office, c company's head, k company's member, x stranger, a administrator,
 * s the platform itself.
 */
export const TABLES: Readonly<Record<string, string>> = {
  capacity: `
    request      -                             pending    O     EVIDENCE_MISSING
    verify       pending                       verified   fjb   VERIFIER_IS_MEMBER DEFINER_EVIDENCE_MISSING
    sendBack     pending                       incomplete fjb   VERIFIER_IS_MEMBER
    resubmit     incomplete                    pending    O     EVIDENCE_MISSING
    refuse       pending                       refused    fjb ! VERIFIER_IS_MEMBER
    revoke       verified                      revoked    fjb ! VERIFIER_IS_MEMBER
    expire       verified                      expired    s
    renew        expired,refused,revoked       pending    O     EVIDENCE_MISSING`,
  joiningRequest: `
    request  -         requested x   JOINING_ASKED JOINING_REFUSED_LATELY TOO_MANY_JOINING_REQUESTS
    accept   requested accepted  O
    refuse   requested refused   O !
    withdraw requested withdrawn x
    settle   requested accepted  s
    lapse    requested lapsed    s`,
  problem: `
    create        -                                            draft     omwv
    import        -                                            accepted  as
    submit        draft                                        triage    o    PROBLEM_INCOMPLETE
    askInfo       triage                                       needsInfo fj   RECUSED
    answerInfo    needsInfo                                    triage    om   PROBLEM_INCOMPLETE
    lapse         needsInfo                                    lapsed    s
    refer         triage                                       referred  fj ! DECIDING BOUNCED_TWICE
    take          referred                                     triage    r    RECUSED
    bounce        referred                                     triage    rs ! RECUSED
    markDuplicate triage                                       duplicate fj   DECIDING
    reject        triage                                       rejected  fj ! DECIDING
    appeal        rejected,duplicate                           appealed  o    APPEALED_ALREADY APPEAL_TOO_LATE
    grantAppeal   appealed                                     triage    jb ! DECIDING
    denyAppeal    appealed                                     rejected  jb ! DECIDING
    accept        triage                                       accepted  fj   DECIDING OWNER_NOT_VERIFIED
    withdraw      triage,needsInfo,referred,appealed,accepted  withdrawn o  !
    solve         accepted                                     solved    o
    closeUnsolved accepted                                     unsolved  fj ! DECIDING`,
  engagement: `
    offer         -                       offered    fj    RECUSED FREE DEFINER_IS_OWNER DEFINER_NOT_VERIFIED
    apply         -                       applied    d     own.RECUSED FREE DEFINER_IS_OWNER DEFINER_NOT_VERIFIED
    defineMyself  -                       active     o     FREE
    acceptOffer  offered  active  d  own.RECUSED FREE DEFINER_NOT_VERIFIED DOUBTS
    declineOffer  offered                 declined   d   ! own.RECUSED
    expire        offered                 expired    s
    choose        applied                 active     fj    DECIDING FREE DEFINER_NOT_VERIFIED
    notChosen     applied                 notChosen  fjs ! RECUSED
    reassign      active                  reassigned fj  ! DECIDING
    resign        active                  resigned   d   ! own.RECUSED
    retract       applied                 retracted  d     own.RECUSED
    cancel        offered,applied,active  cancelled  fjs ! DECIDING
    finish        active                  done       s`,
  definition: `
    start          -                                   drafting     s
    newVersion     -                                   drafting     deom own.RECUSED
    askSignature   drafting                          ownerReview  de   own.RECUSED DEFINITION_INCOMPLETE CLARITY_TOO_LOW
    requestChanges ownerReview                         drafting     om
    takeBack       ownerReview                         drafting     des  own.RECUSED
    sign           ownerReview                         officeReview o
    sendBack       officeReview                        drafting     fj   DECIDING
    approve        officeReview                       approved     fj   DECIDING DEFINED_BY_YOURSELF SIGNED_TEXT_CHANGED
    supersede      approved                            superseded   s
    abandon        drafting,ownerReview,officeReview   abandoned    s`,
  rfp: `
    create         -                                                   draft     omde   own.RECUSED
    import         -                                                   inReview  as
    askSignature   draft                                               draft     omde   own.RECUSED RFP_INCOMPLETE
    submit         draft                                               inReview  o      RFP_INCOMPLETE
    requestChanges inReview                                            draft     fj     DECIDING RFP_IMPORTED
    approve        inReview                                            approved  fj     DECIDING SECOND_OFFICER_REQUIRED
    takeBack       inReview,approved                                   draft     o      RFP_IMPORTED
    open           approved                                            open      s
    close          open                                                closed    s
    startOpening   closed                                              opening   s
    finishOpening  opening                                             opened    s
    fail           closed,opening,opened                               failed    fjs  ! DECIDING matches.RECUSED
    cancel         draft,inReview,approved,open,closed,opening,opened  cancelled ofjs ! DECIDING matches.RECUSED`,
  addendum: `
    create         -         draft      omde  own.RECUSED RFP_NOT_OPEN
    askSignature   draft     draft      omde  own.RECUSED RFP_NOT_OPEN
    publish        draft     published  o     RFP_NOT_OPEN material.SECOND_OFFICER_REQUIRED
    submit         draft     inReview   o     RFP_NOT_OPEN ADDENDUM_MINOR
    requestChanges inReview  draft      fj    DECIDING
    takeBack       inReview  draft      o
    approve        inReview  published  fj    DECIDING RFP_NOT_OPEN SECOND_OFFICER_REQUIRED`,
  match: `
    find       -                                               inReview   s
    add        -                                               inReview   fj   RECUSED RFP_NOT_OPEN
    selfApply  -                                               inReview   c    RFP_NOT_OPEN
    apply      inReview,approved,rejected                      inReview   c    RFP_NOT_OPEN
    approve    inReview                            approved   fj   DECIDING RFP_NOT_OPEN NO_CONTACT CONTACT_BUDGET_SPENT
    undo       approved                                        inReview   f    RECUSED UNDO_WINDOW_OVER
    notify     approved                                        notified   s    RFP_NOT_OPEN
    admit      inReview                                        interested fj   DECIDING RFP_NOT_OPEN NOT_SELF_APPLIED
    reject     inReview                                        rejected   fj ! DECIDING
    undoReject rejected                                        inReview   f    RECUSED UNDO_WINDOW_OVER
    reconsider rejected                                        inReview   fj ! DECIDING RFP_NOT_OPEN
    interest   notified,expired,declined                       interested c    RFP_NOT_OPEN
    decline    notified,interested                             declined   c  !
    expire     notified                                        expired    s
    end        inReview,approved,notified,interested,expired   ended      s`,
  proposal: `
    create          -                                     draft          ck  TAKING PROPOSING
    submit          draft                                 submitted      c   TAKING PROPOSING
    replace         submitted,needsReconfirm              submitted      c   TAKING PROPOSING
    demandReconfirm submitted                             needsReconfirm s
    reconfirm       needsReconfirm                  submitted      c   TAKING PROPOSING PROPOSAL_INCOMPLETE UNKNOWN_CODE
    withdraw        submitted,needsReconfirm              withdrawn      c   TAKING
    lock            submitted                             locked         s
    lapse           draft,submitted,needsReconfirm        lapsed         s
    void            draft,submitted,needsReconfirm,locked void           s
    open            locked                                opened         s`,
};

/** What stands in the way together, wherever it does. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  DECIDING: ['RECUSED', 'CONFLICT_NOT_DECLARED'],
  FREE: ['PROBLEM_NOT_ACCEPTED', 'ENGAGEMENT_ACTIVE'],
  DOUBTS: ['definer.CONFLICT_NOT_DECLARED', 'CONFLICT_NOT_WAIVED'],
  TAKING: ['PROBLEM_WITHDRAWN', 'RFP_NOT_OPEN', 'DEADLINE_PASSED'],
  PROPOSING: ['PROPOSAL_CONFLICT', 'SOLVER_NOT_VERIFIED', 'NO_RFP_ACCESS', 'NDA_REQUIRED'],
};

export interface Row {
  readonly step: string;
  readonly from: readonly string[];
  readonly to: string;
  readonly by: string;
  readonly needsReason: boolean;
  readonly guards: readonly string[];
}

export const rowsOf = (table: string): Row[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [step = '', from = '', to = '', by = '', ...rest] = line.trim().split(/\s+/);
      return {
        step,
        from: from === '-' ? [] : from.split(','),
        to,
        by,
        needsReason: rest[0] === '!',
        guards: rest.filter((word) => word !== '!').flatMap((word) => TOGETHER[word] ?? [word]),
      };
    });
