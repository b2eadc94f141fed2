import { ActionIcon } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import IconTrash from '@tabler/icons-react/icons/IconTrash';
import { RemoveCertificateStepDocument, RemovePastProjectStepDocument } from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { usePress } from '@/shared/sending/use-press';

interface Props {
  readonly kind: 'certificate' | 'project';
  readonly id: string;
  readonly name: string;
}

/** Takes away a certificate or a project that was typed by mistake; it is asked first. */
export function Remove({ kind, id, name }: Props) {
  const { t } = useLingui();
  const { press, isBusy } = usePress(() =>
    kind === 'certificate'
      ? act(RemoveCertificateStepDocument, { input: { certificateId: id } })
      : act(RemovePastProjectStepDocument, { input: { pastProjectId: id } }),
  );
  const remove = async (): Promise<void> => {
    if (confirm(t`Remove ${name}? It no longer counts for requests.`)) await press();
  };
  return (
    <ActionIcon
      variant="subtle"
      color="pomegranate"
      loading={isBusy}
      aria-label={t`Remove ${name}`}
      onClick={() => void remove()}
    >
      <IconTrash size={18} stroke={1.7} aria-hidden />
    </ActionIcon>
  );
}
