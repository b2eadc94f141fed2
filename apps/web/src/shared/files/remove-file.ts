import { RemoveFileDocument } from '@/generated/graphql';
import { act } from '../api/act';

/** Takes a file away for good. @throws ApiError where it stays. */
export async function removeFile(fileId: string): Promise<void> {
  await act(RemoveFileDocument, { input: { fileId } }, { quietly: true });
}
