import { Container } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { refresh } from '@/shared/api/query';
import { PageHead } from '@/shared/ui/PageHead';
import { useLocale } from '@/shared/ui/use-locale';
import { useViewer } from '@/shared/viewer/viewer';
import { Enrol } from './Enrol';
import { Prove } from './Prove';

/** Officers and administrators prove that they hold their telephone too; who has no second factor yet sets it up. */
export function SecondFactor({ next }: { next?: string }) {
  const { t } = useLingui();
  const locale = useLocale();
  const navigate = useNavigate();
  const isEnrolled = useViewer()?.secondFactor.enrolled ?? true;
  const goOn = async (): Promise<void> => {
    await refresh();
    await navigate({ href: next ?? `/${locale}/home` });
  };
  return (
    <Container size={520} px={0} py="xl">
      <PageHead title={isEnrolled ? t`Second factor` : t`Set up your second factor`}>
        {isEnrolled ? (
          <Trans>Your work here decides about others, so your password alone is not enough.</Trans>
        ) : (
          <Trans>You need an authenticator app on your telephone. It takes two minutes, once.</Trans>
        )}
      </PageHead>
      {isEnrolled ? <Prove onDone={goOn} /> : <Enrol onDone={goOn} />}
    </Container>
  );
}
