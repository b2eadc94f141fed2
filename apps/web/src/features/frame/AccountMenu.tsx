import { Avatar, UnstyledButton } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { menuLater } from '@/shared/ui/menu-later';
import type { Viewer } from '@/shared/viewer/viewer';

const AccountChoices = menuLater(async () => (await import('./AccountChoices')).AccountChoices);

export function AccountMenu({ viewer }: { viewer: Viewer }) {
  const { t } = useLingui();
  return (
    <AccountChoices viewer={viewer}>
      <UnstyledButton aria-label={t`Account: ${viewer.name}`} ms={6}>
        <Avatar name={viewer.name} color="turquoise" variant="filled" size={38} />
      </UnstyledButton>
    </AccountChoices>
  );
}
