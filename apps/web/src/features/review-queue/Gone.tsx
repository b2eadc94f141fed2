import { Alert, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { MatchFateDocument } from '@/generated/graphql';
import { queryOf } from '@/shared/api/query';
import { useFormat } from '@/shared/lib/format';
import { pathOf } from '@/shared/lib/path';
import { Steps } from '@/shared/steps/Steps';
import { TextLink } from '@/shared/ui/links';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import { refreshSoon } from './queue';

/** The chosen match is not in the list any more: who decided, or that the list is narrowed to others. */
export function Gone({ id }: { id: string }) {
  const locale = useLocale();
  const words = useWords();
  const format = useFormat();
  const match = useQuery({ ...queryOf(MatchFateDocument, { id }), staleTime: 0 }).data?.match;
  if (!match) return null;
  const { state, decidedBy, decidedAt, company, nextSteps } = match;
  return (
    <Alert color="lapis" role="status" title={<bdi>{company?.name}</bdi>}>
      <Stack gap="sm" align="flex-start">
        <Text>
          {state === 'inReview' ? (
            <Trans>This match waits, but is not among those that you narrowed the list to.</Trans>
          ) : (
            words.value('MatchState', state)
          )}
        </Text>
        {decidedBy && decidedAt && state !== 'inReview' ? (
          <Text size="sm">
            <Trans>
              Decided by <bdi>{decidedBy}</bdi>, {format.dateTime(decidedAt)}
            </Trans>
          </Text>
        ) : null}
        <Steps steps={nextSteps} except={['match.defer']} onDone={refreshSoon} />
        <TextLink to={pathOf(locale, `/matches/${id}`)}>
          <Trans>See the match in full</Trans>
        </TextLink>
      </Stack>
    </Alert>
  );
}
