import { queryOptions, useQuery } from '@tanstack/react-query';
import {
  FilesOfDefinitionDocument,
  FilesOfProblemDocument,
  FilesOfRfpDocument,
  type AttachedFragment,
} from '@/generated/graphql';
import { request } from '../api/request';

export type FileHolder = 'problem' | 'definition' | 'rfp';
export type AttachedFile = AttachedFragment;

const QUERIES = {
  problem: async (id: string) => (await request(FilesOfProblemDocument, { id })).problem?.files,
  definition: async (id: string) => (await request(FilesOfDefinitionDocument, { id })).definition?.files,
  rfp: async (id: string) => (await request(FilesOfRfpDocument, { id })).rfp?.files,
};

/** Files of an object; their addresses hold for ten minutes, so they are read on their own. */
export const filesQuery = (holder: FileHolder, id: string | undefined) =>
  queryOptions({
    queryKey: ['files', holder, id],
    queryFn: async (): Promise<readonly AttachedFile[]> => (id && (await QUERIES[holder](id))) || [],
    enabled: Boolean(id),
    staleTime: 5 * 60_000,
  });

export const useFiles = (holder: FileHolder, id: string | undefined): readonly AttachedFile[] =>
  useQuery(filesQuery(holder, id)).data ?? [];
