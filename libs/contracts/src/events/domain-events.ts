import type { AccountEvents } from './accounts.events.js';
import type { DefinitionEvents } from './definitions.events.js';
import type { FileEvents } from './files.events.js';
import type { InsightEvents } from './insights.events.js';
import type { MatchingEvents } from './matching.events.js';
import type { NoticeEvents } from './notices.events.js';
import type { OrganizationEvents } from './organizations.events.js';
import type { ProblemEvents } from './problems.events.js';
import type { ProposalEvents } from './proposals.events.js';
import type { RfpEvents } from './rfps.events.js';

/** Every event by name, with the ids it carries. */
export type DomainEvents = AccountEvents &
  FileEvents &
  OrganizationEvents &
  ProblemEvents &
  DefinitionEvents &
  RfpEvents &
  MatchingEvents &
  ProposalEvents &
  NoticeEvents &
  InsightEvents;

export type EventName = keyof DomainEvents;
