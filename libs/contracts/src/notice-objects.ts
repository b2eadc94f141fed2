/** Types of the objects that notices are about. */
export const NOTICE_OBJECTS = [
  'person',
  'organization',
  'joiningRequest',
  'capacity',
  'problem',
  'engagement',
  'definition',
  'rfp',
  'match',
  'proposal',
] as const;
export type NoticeObject = (typeof NOTICE_OBJECTS)[number];
