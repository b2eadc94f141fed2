import { Container } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { Asked } from '@/shared/capacity/capacity';
import { pathOf } from '@/shared/lib/path';
import { PageHead } from '@/shared/ui/PageHead';
import { ButtonLink } from '@/shared/ui/links';
import { useLocale } from '@/shared/ui/use-locale';
import { CapacityCheck } from './CapacityCheck';

/** One request by itself, for whoever judges it. */
export function CheckPage({ asked }: { asked: Asked }) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Container size="md" px={0}>
      <PageHead
        title={t`Verification`}
        actions={
          <ButtonLink to={pathOf(locale, '/vetting')} variant="default">
            {t`All requests`}
          </ButtonLink>
        }
      />
      <CapacityCheck asked={asked} />
    </Container>
  );
}
