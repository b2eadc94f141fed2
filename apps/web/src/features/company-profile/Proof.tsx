import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import IconPlus from '@tabler/icons-react/icons/IconPlus';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PapersOfDocument, type FileObject } from '@/generated/graphql';
import { queryOf } from '@/shared/api/query';
import { Attach } from '@/shared/files/Attach';
import { FileList } from '@/shared/files/FileList';
import { removeFile } from '@/shared/files/remove-file';
import { useFormat } from '@/shared/lib/format';
import { yearFor } from '@/shared/lib/year';
import { usePress } from '@/shared/sending/use-press';
import { Panel } from '@/shared/ui/Panel';
import { useWords } from '@/shared/words/codes';
import { AddCertificate } from './AddCertificate';
import { AddProject } from './AddProject';
import { Remove } from './Remove';
import type { PartProps } from './part';
import classes from './Profile.module.css';

/** What shows it: certificates and past projects. They stand at once, apart from the draft. */
export function Proof({ organization, isReadOnly }: PartProps) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const [open, setOpen] = useState<'certificate' | 'project' | null>(null);
  const { certificates, pastProjects } = organization;
  const papers = useQuery(queryOf(PapersOfDocument, { id: organization.id }));
  const rows = [
    ...(papers.data?.organization?.certificates ?? []),
    ...(papers.data?.organization?.pastProjects.nodes ?? []),
  ];
  const changed = async (): Promise<void> => void (await papers.refetch());
  const { press: remove } = usePress((fileId: string) => removeFile(fileId).then(changed));
  const filesOf = (objectType: FileObject, id: string) => {
    const files = rows.find((row) => row.id === id)?.files ?? [];
    if (isReadOnly) return files.length ? <FileList files={files} /> : null;
    return (
      <Attach
        isTerse
        objectType={objectType}
        objectId={id}
        organizationId={organization.id}
        files={files}
        onSent={changed}
        onRemove={(fileId) => void remove(fileId)}
      />
    );
  };
  const button = (kind: 'certificate' | 'project', label: string) =>
    isReadOnly || open === kind ? null : (
      <Button mt="md" variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen(kind)}>
        {label}
      </Button>
    );
  return (
    <Stack gap="lg">
      <Panel title={t`Certificates`}>
        {certificates.length ? null : (
          <Text c="dimmed">
            <Trans>No certificate yet. Some requests ask for one.</Trans>
          </Text>
        )}
        <ul className={classes.list}>
          {certificates.map(({ id, kind, issuer, number, state, validUntil }) => (
            <li key={id}>
              <Group gap="sm">
                <Text fw={600}>{words.value('CertificateKind', kind)}</Text>
                <Badge variant="light" color={state === 'valid' ? 'turquoise' : 'saffron'}>
                  {words.value('CertificateState', state)}
                </Badge>
                {isReadOnly ? null : <Remove kind="certificate" id={id} name={words.value('CertificateKind', kind)} />}
              </Group>
              <Text size="sm" c="dimmed">
                <bdi>{issuer}</bdi>
                {number ? ` · ${format.digits(number)}` : ''}
                {validUntil ? ` · ${t`until ${format.date(validUntil)}`}` : ''}
              </Text>
              {filesOf('certificate', id)}
            </li>
          ))}
        </ul>
        {button('certificate', t`Add a certificate`)}
        {open === 'certificate' ? (
          <AddCertificate organizationId={organization.id} onDone={() => setOpen(null)} />
        ) : null}
      </Panel>
      <Panel title={t`Past projects`}>
        {pastProjects.nodes.length ? null : (
          <Text c="dimmed">
            <Trans>No project yet. A finished project weighs more than any sentence.</Trans>
          </Text>
        )}
        <ul className={classes.list}>
          {pastProjects.nodes.map(({ id, title, year, client, abstract }) => (
            <li key={id}>
              <Group gap="sm">
                <Text fw={600} dir="auto">
                  {title}
                </Text>
                {isReadOnly ? null : <Remove kind="project" id={id} name={title} />}
              </Group>
              <Text size="sm" c="dimmed">
                {format.digits(yearFor(format.reading, year))}
                {client ? (
                  <>
                    {' · '}
                    <bdi>{client}</bdi>
                  </>
                ) : null}
              </Text>
              {abstract ? (
                <Text size="sm" dir="auto" lineClamp={3}>
                  {abstract}
                </Text>
              ) : null}
              {filesOf('pastProject', id)}
            </li>
          ))}
        </ul>
        {pastProjects.pageInfo.hasNextPage ? (
          <Text size="sm" c="dimmed" mt="sm">
            <Trans>
              The newest {format.number(pastProjects.nodes.length)} of {format.number(pastProjects.totalCount)} are
              shown.
            </Trans>
          </Text>
        ) : null}
        {button('project', t`Add a project`)}
        {open === 'project' ? <AddProject organizationId={organization.id} onDone={() => setOpen(null)} /> : null}
      </Panel>
    </Stack>
  );
}
