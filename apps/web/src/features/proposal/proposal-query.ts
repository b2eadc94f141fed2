import {
  BeginProposalDocument,
  MyProposalsDocument,
  ProposalEditorDocument,
  RfpProposalsDocument,
} from '@/generated/graphql';
import type { Locale, ProposalState } from '@/generated/graphql';
import { listOf, queryOf } from '@/shared/api/query';

export const PAGE = 20;

export const proposalQuery = (id: string, language: Locale) => queryOf(ProposalEditorDocument, { id, language });
export const beginQuery = (id: string) => queryOf(BeginProposalDocument, { id });
export const myProposalsQuery = (state: ProposalState | undefined, after?: string) =>
  listOf(MyProposalsDocument, { state, first: PAGE, after });
export const rfpProposalsQuery = (id: string, after?: string) =>
  listOf(RfpProposalsDocument, { id, first: PAGE, after });
