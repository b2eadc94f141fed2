import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Trans } from '@lingui/react/macro';
import IconBell from '@tabler/icons-react/icons/IconBell';
import IconBellCheck from '@tabler/icons-react/icons/IconBellCheck';
import { useState } from 'react';
import { FollowRfpStepDocument, UnfollowRfpStepDocument } from '@/generated/graphql';
import { act } from '../api/act';
import { useWords } from '../words/codes';

/** To hear of every change of an RFP, or no more. */
export function FollowButton({ rfp }: { rfp: { id: string; isFollowed: boolean } }) {
  const words = useWords();
  const [isSending, setSending] = useState(false);
  const toggle = async (): Promise<void> => {
    setSending(true);
    try {
      const input = { rfpId: rfp.id };
      await (rfp.isFollowed ? act(UnfollowRfpStepDocument, { input }) : act(FollowRfpStepDocument, { input }));
    } catch (error) {
      notifications.show({ message: words.fault(error), color: 'pomegranate' });
    } finally {
      setSending(false);
    }
  };
  const Icon = rfp.isFollowed ? IconBellCheck : IconBell;
  return (
    <Button
      size="xs"
      variant={rfp.isFollowed ? 'light' : 'default'}
      aria-pressed={rfp.isFollowed}
      loading={isSending}
      leftSection={<Icon size={16} stroke={1.8} aria-hidden />}
      onClick={() => void toggle()}
    >
      {rfp.isFollowed ? <Trans>Followed</Trans> : <Trans>Follow</Trans>}
    </Button>
  );
}
