import { ActionIcon } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useLingui } from '@lingui/react/macro';
import IconTrash from '@tabler/icons-react/icons/IconTrash';
import { useState } from 'react';
import { RemoveCertificateStepDocument, RemovePastProjectStepDocument } from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { useWords } from '@/shared/words/codes';

interface Props {
  readonly kind: 'certificate' | 'project';
  readonly id: string;
  readonly name: string;
}

/** Takes away a certificate or a project that was typed by mistake; it is asked first. */
export function Remove({ kind, id, name }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const [isSending, setSending] = useState(false);
  const remove = async (): Promise<void> => {
    if (!confirm(t`Remove ${name}? It no longer counts for requests.`)) return;
    setSending(true);
    try {
      if (kind === 'certificate') await act(RemoveCertificateStepDocument, { input: { certificateId: id } });
      else await act(RemovePastProjectStepDocument, { input: { pastProjectId: id } });
    } catch (fault) {
      notifications.show({ message: words.fault(fault), color: 'pomegranate', autoClose: 8_000 });
      setSending(false);
    }
  };
  return (
    <ActionIcon
      variant="subtle"
      color="pomegranate"
      loading={isSending}
      aria-label={t`Remove ${name}`}
      onClick={() => void remove()}
    >
      <IconTrash size={18} stroke={1.7} aria-hidden />
    </ActionIcon>
  );
}
