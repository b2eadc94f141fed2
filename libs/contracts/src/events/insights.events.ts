export interface InsightEvents {
  /** Told to who must act, then to the office's head, then to the fallback office. */
  'waiting.overdue': { waitingId: string; objectType: string; objectId: string; level: string };
  /** No office has an officer who may take the next step: the administrator names one. */
  'waiting.unattended': { objectType: string; objectId: string };
}
