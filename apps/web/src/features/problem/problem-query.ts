import { ProblemPageDocument, type ProblemPageQuery } from '@/generated/graphql';
import { queryOf } from '@/shared/api/query';

const MANY = 20;

export const problemQuery = (id: string, forOffice: boolean) =>
  queryOf(ProblemPageDocument, { id, first: MANY, forOffice });

export type ProblemOfPage = NonNullable<ProblemPageQuery['problem']>;
export type Engagement = ProblemOfPage['engagements']['nodes'][number];
export type Candidate = NonNullable<ProblemPageQuery['definerCandidates']>[number];
