import { Alert } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { Trans } from '@lingui/react/macro';
import IconWifiOff from '@tabler/icons-react/icons/IconWifiOff';

export function OfflineBar() {
  const { online } = useNetwork();
  if (online) return null;
  return (
    <Alert color="saffron" icon={<IconWifiOff aria-hidden />} role="status" mb="md" radius="lg">
      <Trans>
        You are offline. Drafts stay on this device and are saved once the connection is back. All else you send then
        yourself.
      </Trans>
    </Alert>
  );
}
