import { Alert, Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { AddCertificateDocument, type CertificateKind } from '@/generated/graphql';
import { act, newKey } from '@/shared/api/act';
import { DateField } from '@/shared/ui/DateField';
import { useSending } from '@/shared/sending/use-sending';
import { useWords } from '@/shared/words/codes';
import { Select } from '@/shared/ui/choices';

const KINDS: readonly CertificateKind[] = [
  'knowledgeBased',
  'qualityManagement',
  'product',
  'safety',
  'environment',
  'informationSecurity',
  'testingLab',
  'contractorGrade',
  'patent',
  'other',
];

export function AddCertificate({ organizationId, onDone }: { organizationId: string; onDone: () => void }) {
  const { t } = useLingui();
  const words = useWords();
  const [kind, setKind] = useState<CertificateKind | null>(null);
  const [issuer, setIssuer] = useState('');
  const [number, setNumber] = useState('');
  const [validFrom, setFrom] = useState<string | null>(null);
  const [validUntil, setUntil] = useState<string | null>(null);
  const { send, of, fault, isSending } = useSending(async () => {
    const given = { kind: kind ?? 'other', issuer, number: number || null, validFrom: validFrom ?? '', validUntil };
    await act(AddCertificateDocument, { input: { ...given, organizationId, idempotencyKey: newKey() } });
    onDone();
  }, ['kind', 'issuer', 'number', 'validFrom', 'validUntil']);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (kind && validFrom) void send();
  };
  const label = (name: string): string => words.field('AddCertificateInput', name);
  return (
    <form onSubmit={submit}>
      <Stack gap="md" mt="md">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select
            label={label('kind')}
            required
            data={KINDS.map((value) => ({ value, label: words.value('CertificateKind', value) }))}
            value={kind}
            onChange={(value) => setKind(value)}
            error={of('kind')}
          />
          <TextInput
            label={label('issuer')}
            required
            value={issuer}
            onChange={({ currentTarget }) => setIssuer(currentTarget.value)}
            error={of('issuer')}
          />
          <TextInput
            label={label('number')}
            value={number}
            onChange={({ currentTarget }) => setNumber(currentTarget.value)}
            error={of('number')}
          />
          <span />
          <DateField label={label('validFrom')} required value={validFrom} onChange={setFrom} error={of('validFrom')} />
          <DateField label={label('validUntil')} value={validUntil} onChange={setUntil} error={of('validUntil')} />
        </SimpleGrid>
        {fault ? (
          <Alert color="pomegranate" role="alert">
            {fault}
          </Alert>
        ) : null}
        <Group>
          <Button type="submit" loading={isSending}>
            {t`Add a certificate`}
          </Button>
          <Button variant="default" onClick={onDone}>
            <Trans>Back</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
