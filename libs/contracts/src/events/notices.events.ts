export interface NoticeEvents {
  /** Stored in an inbox; the mail follows in its own job, so that a slow mail server delays nothing else. */
  'notice.stored': { noticeId: string };
  /** A person's daily mail was put together. */
  'notice.digestMade': { digestId: string };
}
