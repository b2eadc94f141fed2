import { Checkbox, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ProposalFilesDocument } from '@/generated/graphql';
import { queryOf } from '@/shared/api/query';
import { Attach } from '@/shared/files/Attach';
import { FileList } from '@/shared/files/FileList';
import { removeFile } from '@/shared/files/remove-file';
import { useSending } from '@/shared/sending/use-sending';
import { FormFault } from '@/shared/sending/FormFault';
import { Panel } from '@/shared/ui/Panel';
import type { Proposal } from './content';

export const useProposalFiles = (id: string) => {
  const query = useQuery({ ...queryOf(ProposalFilesDocument, { id }), staleTime: 5 * 60_000 });
  return { files: query.data?.proposal?.files ?? [], isKnown: Boolean(query.data), again: query.refetch };
};

interface Props {
  readonly proposal: Proposal;
  /** Files that stay out of what is handed in. */
  readonly leftOut: readonly string[];
  readonly onLeaveOut: (ids: readonly string[]) => void;
}

/** Drawings, tests, certificates: sealed with the text. What was handed in once is not removed, it is left out. */
export function AttachedFiles({ proposal, leftOut, onLeaveOut }: Props) {
  const { t } = useLingui();
  const { files, again } = useProposalFiles(proposal.id);
  const refetch = async (): Promise<void> => void (await again());
  const removing = useSending(async (fileId: string) => {
    await removeFile(fileId);
    await refetch();
  });
  const isDraft = proposal.state === 'draft';
  return (
    <Panel title={t`Documents`}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          <Trans>
            Drawings, test reports, certificates. They are sealed with the proposal: until the deadline nobody opens
            them.
          </Trans>
        </Text>
        <Attach
          objectType="proposal"
          objectId={proposal.id}
          organizationId={proposal.party?.id}
          files={files}
          onSent={refetch}
          onRemove={isDraft ? (id) => void removing.send(id) : undefined}
        />
        {isDraft || !files.length ? null : (
          <Checkbox.Group
            label={t`Go along with what is handed in now`}
            value={files.map(({ id }) => id).filter((id) => !leftOut.includes(id))}
            onChange={(chosen) => onLeaveOut(files.map(({ id }) => id).filter((id) => !chosen.includes(id)))}
          >
            <Stack gap="xs" mt="xs">
              {files.map(({ id, name }) => (
                <Checkbox key={id} value={id} label={<bdi>{name}</bdi>} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        <FormFault>{removing.fault}</FormFault>
      </Stack>
    </Panel>
  );
}

/** Of a proposal that is read: what was handed in with it. */
export function HandedFiles({ id }: { id: string }) {
  const { t } = useLingui();
  const { files } = useProposalFiles(id);
  if (!files.length) return null;
  return (
    <Panel title={t`Documents`}>
      <FileList files={files} />
    </Panel>
  );
}
