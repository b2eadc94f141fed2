import { Box, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { RfpProblemDocument } from '@/generated/graphql';
import { queryOf } from '@/shared/api/query';
import { useFormat } from '@/shared/lib/format';
import { placeOf } from '@/shared/lib/path';
import { ConflictAsked } from '@/shared/steps/ConflictFirst';
import { TextLink } from '@/shared/ui/links';
import { useLocale } from '@/shared/ui/use-locale';
import { useViewer } from '@/shared/viewer/viewer';
import type { Rfp } from './rfp-query';

/** For who knows the problem behind it: the way there, and what is to be said before one decides. */
export function OfProblem({ rfp }: { rfp: Rfp }) {
  const locale = useLocale();
  const format = useFormat();
  const viewer = useViewer();
  const isAsked = Boolean(viewer?.memberships.length);
  const problem = useQuery({ ...queryOf(RfpProblemDocument, { id: rfp.id }), enabled: isAsked }).data?.rfp?.problem;
  if (!problem) return null;
  const { id, number, title } = problem;
  return (
    <Box mb="lg" className="no-print">
      <Text size="sm" mb="sm">
        <Trans>
          Of the problem{' '}
          <TextLink to={placeOf(locale, 'problem', id)}>
            <bdi>{number ? format.digits(number) : title}</bdi>
          </TextLink>
        </Trans>
      </Text>
      <ConflictAsked steps={rfp.nextSteps} problemId={id} />
    </Box>
  );
}
