import { Button } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import IconBell from '@tabler/icons-react/icons/IconBell';
import IconBellCheck from '@tabler/icons-react/icons/IconBellCheck';
import { FollowRfpStepDocument, UnfollowRfpStepDocument } from '@/generated/graphql';
import { act } from '../api/act';
import { usePress } from '../sending/use-press';

/** To hear of every change of an RFP, or no more. */
export function FollowButton({ rfp }: { rfp: { id: string; isFollowed: boolean } }) {
  const { press, isBusy } = usePress(() => {
    const input = { rfpId: rfp.id };
    return rfp.isFollowed ? act(UnfollowRfpStepDocument, { input }) : act(FollowRfpStepDocument, { input });
  });
  const Icon = rfp.isFollowed ? IconBellCheck : IconBell;
  return (
    <Button
      size="xs"
      variant={rfp.isFollowed ? 'light' : 'default'}
      aria-pressed={rfp.isFollowed}
      loading={isBusy}
      leftSection={<Icon size={16} stroke={1.8} aria-hidden />}
      onClick={() => void press()}
    >
      {rfp.isFollowed ? <Trans>Followed</Trans> : <Trans>Follow</Trans>}
    </Button>
  );
}
