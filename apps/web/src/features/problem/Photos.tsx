import { Anchor, Group, Image } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { PhotosOfProblemDocument } from '@/generated/graphql';
import { queryOf } from '@/shared/api/query';
import { Panel } from '@/shared/ui/Panel';

/** What the owner showed beside its words; its addresses hold for ten minutes, so it is read on its own. */
export function Photos({ id }: { id: string }) {
  const files = useQuery(queryOf(PhotosOfProblemDocument, { id })).data?.problem?.files ?? [];
  const shown = files.filter(({ url }) => url);
  if (!shown.length) return null;
  return (
    <Panel title={<Trans>Photos and files</Trans>}>
      <Group gap="md">
        {shown.map(({ id: fileId, name, url, thumbnailUrl }) => (
          <Anchor key={fileId} href={url ?? undefined} target="_blank" rel="noreferrer">
            {thumbnailUrl ? (
              <Image src={thumbnailUrl} alt={name} w={120} h={90} fit="cover" radius="md" loading="lazy" />
            ) : (
              <bdi>{name}</bdi>
            )}
          </Anchor>
        ))}
      </Group>
    </Panel>
  );
}
