interface MatchEvent {
  matchId: string;
  rfpId: string;
}

export interface MatchingEvents {
  'match.scored': { rfpId: string; scoringRunId: string };
  'match.found': MatchEvent;
  'match.added': MatchEvent;
  'match.selfApplied': MatchEvent;
  'match.approved': MatchEvent;
  'match.approvalUndone': MatchEvent;
  'match.notified': MatchEvent;
  'match.rejected': MatchEvent;
  'match.rejectionUndone': MatchEvent;
  /** It can no longer be taken back. */
  'match.rejectionStands': MatchEvent;
  'match.reconsidered': MatchEvent;
  'match.admitted': MatchEvent;
  'match.interested': MatchEvent;
  'match.declined': MatchEvent;
  'match.expired': MatchEvent;
  /** Half of its time to answer is over. */
  'match.reminded': MatchEvent;
  'match.ended': MatchEvent;
  'supplyGap.opened': { supplyGapId: string; rfpId: string };
}
