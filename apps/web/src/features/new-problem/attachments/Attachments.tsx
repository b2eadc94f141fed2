import { Stack, Text, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { FilesOfProblemDocument } from '@/generated/graphql';
import { queryOf } from '@/shared/api/query';
import { Attach } from '@/shared/files/Attach';
import { removeFile } from '@/shared/files/remove-file';

/** Photos, files and a spoken note of a draft. */
export function Attachments({ id }: { id: string | undefined }) {
  const query = useQuery({ ...queryOf(FilesOfProblemDocument, { id: id ?? '' }), enabled: Boolean(id) });
  const changed = async (): Promise<void> => void (await query.refetch());
  return (
    <Stack gap="sm">
      <Title order={3} fz="md">
        <Trans>Photos and a spoken note</Trans>
      </Title>
      <Text size="sm" c="dimmed">
        {id ? (
          <Trans>Photos are made smaller before they are sent. What breaks off goes on by itself.</Trans>
        ) : (
          <Trans>Write a few words first; then you can add photos.</Trans>
        )}
      </Text>
      <Attach
        objectType="problem"
        objectId={id ?? null}
        isDisabled={!id}
        choices={['photos', 'spoken', 'file']}
        files={query.data?.problem?.files ?? []}
        onSent={changed}
        onRemove={(fileId) => void removeFile(fileId).then(changed)}
      />
    </Stack>
  );
}
