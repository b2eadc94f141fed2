import { Badge, Group, Stack } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@/shared/lib/format';
import { placeOf } from '@/shared/lib/path';
import { ButtonLink, TextLink } from '@/shared/ui/links';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { WaitsFor } from '@/shared/ui/WaitsFor';
import { useWords } from '@/shared/words/codes';
import type { ProblemOfPage } from './problem-query';

/** Versions of the definition; what can be done with one is done where it is read. */
export function Definitions({ definitions }: { definitions: ProblemOfPage['definitions'] }) {
  const locale = useLocale();
  const words = useWords();
  const format = useFormat();
  if (!definitions.nodes.length) return null;
  return (
    <Panel title={<Trans>Definition</Trans>}>
      <Stack gap="sm">
        {definitions.nodes.map(({ id, version, state, nextSteps, waitsFor }) => {
          const at = format.number(version);
          const awaited = nextSteps.find(({ isPrimary }) => isPrimary);
          return (
            <Group key={id} justify="space-between" gap="sm">
              <Group gap="sm">
                <TextLink to={placeOf(locale, 'definition', id)} fw={650}>
                  <Trans>Version {at}</Trans>
                </TextLink>
                <Badge variant="light">{words.value('DefinitionState', state)}</Badge>
                <WaitsFor waits={waitsFor} />
              </Group>
              {awaited ? (
                <ButtonLink to={placeOf(locale, 'definition', id)} variant="light">
                  {words.step(awaited.name)}
                </ButtonLink>
              ) : null}
            </Group>
          );
        })}
      </Stack>
    </Panel>
  );
}
