import { ExportToldDocument, type ExportToldSubscription } from '@/generated/graphql';
import { saveFile } from '../lib/save-file';
import { actingMembership } from './membership';
import { ApiError, type Refusal } from './refused';
import { subscribe } from './subscribe';

export type ExportProgress = ExportToldSubscription['exportProgress'];

/** Lists that the API gives as a file. */
export type ExportedList =
  | 'problems'
  | 'rfps'
  | 'pastRfps'
  | 'myRfps'
  | 'reviewQueue'
  | 'matchesOfRfp'
  | 'myMatches'
  | 'myProposals'
  | 'engagements'
  | 'organizations';

/**
 * Fetches a list as a CSV file and hands it to the browser; tells on the way how many rows there are.
 * @throws ApiError with the code of the answer; OFFLINE where there was none.
 */
export async function exportList(
  list: ExportedList,
  language: string,
  given: Readonly<Record<string, unknown>>,
  onProgress: (progress: ExportProgress) => void,
): Promise<void> {
  const membership = actingMembership();
  const query = new URLSearchParams({
    language,
    arguments: JSON.stringify(given),
    ...(membership ? { membership } : {}),
  });
  const stop = subscribe(ExportToldDocument, {}, ({ exportProgress }) => {
    if (exportProgress.list === list) onProgress(exportProgress);
  });
  try {
    const response = await fetch(`/exports/${list}.csv?${query}`).catch(() => {
      throw new ApiError('OFFLINE');
    });
    if (!response.ok) throw await faultOf(response);
    saveFile(await response.blob(), `peyvand-${list}.csv`);
  } finally {
    stop();
  }
}

async function faultOf(response: Response): Promise<ApiError> {
  const answer = (await response.json().catch(() => ({}))) as {
    errors?: { extensions?: { code?: string; refusals?: Refusal[] } }[];
  };
  const extensions = answer.errors?.[0]?.extensions;
  return new ApiError(extensions?.code ?? `HTTP_${response.status}`, extensions?.refusals, null, extensions);
}
