/**
 * The lifecycles as the domain has them, in words of their own: step, states before and after, who, and whether a
 * reason is needed.
 * Who: o owner's head, m owner's member, d definer's head, e definer's member, f officer, j another officer, r officer
 * of the office it is
 * referred to, c company's head, x stranger, a administrator, s the platform itself.
 */
export const TABLES: Readonly<Record<string, string>> = {
  capacity: `
    request      -                             pending    o
    verify       pending                       verified   fj
    sendBack     pending                       incomplete fj
    resubmit     incomplete                    pending    o
    refuse       pending                       refused    fj  !
    revoke       verified                      revoked    fj  !
    expire       verified                      expired    s
    renew        expired,refused,revoked       pending    o`,
  joiningRequest: `
    request  -         requested x
    accept   requested accepted  o
    refuse   requested refused   o !
    withdraw requested withdrawn x
    settle   requested accepted  s
    lapse    requested lapsed    s`,
  problem: `
    create        -                                            draft     om
    import        -                                            accepted  as
    submit        draft                                        triage    o
    askInfo       triage                                       needsInfo fj
    answerInfo    needsInfo                                    triage    om
    lapse         needsInfo                                    lapsed    s
    refer         triage                                       referred  fj !
    take          referred                                     triage    r
    bounce        referred                                     triage    rs !
    markDuplicate triage                                       duplicate fj
    reject        triage                                       rejected  fj !
    appeal        rejected,duplicate                           appealed  o
    grantAppeal   appealed                                     triage    j  !
    denyAppeal    appealed                                     rejected  j  !
    accept        triage                                       accepted  fj
    withdraw      triage,needsInfo,referred,appealed,accepted  withdrawn o  !
    solve         accepted                                     solved    o
    closeUnsolved accepted                                     unsolved  fj !`,
  engagement: `
    offer         -                       offered    fj
    apply         -                       applied    d
    defineMyself  -                       active     o
    acceptOffer   offered                 active     d
    declineOffer  offered                 declined   d   !
    expire        offered                 expired    s
    choose        applied                 active     fj
    notChosen     applied                 notChosen  fjs !
    reassign      active                  reassigned fj  !
    resign        active                  resigned   d   !
    retract       applied                 retracted  d
    cancel        offered,applied,active  cancelled  fjs !
    finish        active                  done       s`,
  definition: `
    start          -                                   drafting     s
    newVersion     -                                   drafting     deom
    askSignature   drafting                            ownerReview  de
    requestChanges ownerReview                         drafting     om
    takeBack       ownerReview                         drafting     des
    sign           ownerReview                         officeReview o
    sendBack       officeReview                        drafting     fj
    approve        officeReview                        approved     fj
    supersede      approved                            superseded   s
    abandon        drafting,ownerReview,officeReview   abandoned    s`,
  rfp: `
    create         -                                                   draft     omde
    import         -                                                   inReview  as
    askSignature   draft                                               draft     omde
    submit         draft                                               inReview  o
    requestChanges inReview                                            draft     fj
    approve        inReview                                            approved  fj
    takeBack       inReview,approved                                   draft     o
    open           approved                                            open      s
    close          open                                                closed    s
    startOpening   closed                                              opening   s
    finishOpening  opening                                             opened    s
    fail           closed,opening,opened                               failed    fjs  !
    cancel         draft,inReview,approved,open,closed,opening,opened  cancelled ofjs !`,
  match: `
    find       -                                               inReview   s
    add        -                                               inReview   fj
    selfApply  -                                               inReview   c
    apply      inReview,approved,rejected                      inReview   c
    approve    inReview                                        approved   fj
    undo       approved                                        inReview   f
    notify     approved                                        notified   s
    admit      inReview                                        interested fj
    reject     inReview                                        rejected   fj !
    undoReject rejected                                        inReview   f
    reconsider rejected                                        inReview   fj !
    interest   notified,expired,declined                       interested c
    decline    notified,interested                             declined   c  !
    expire     notified                                        expired    s
    end        inReview,approved,notified,interested,expired   ended      s`,
};

export interface Row {
  readonly step: string;
  readonly from: readonly string[];
  readonly to: string;
  readonly by: string;
  readonly needsReason: boolean;
}

export const rowsOf = (table: string): Row[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [step = '', from = '', to = '', by = '', reason] = line.trim().split(/\s+/);
      return { step, from: from === '-' ? [] : from.split(','), to, by, needsReason: reason === '!' };
    });
