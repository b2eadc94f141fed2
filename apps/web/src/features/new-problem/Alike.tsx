import { Button, Group, List, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { LikeWhatIsWrittenDocument } from '@/generated/graphql';
import { listOf } from '@/shared/api/query';
import { useFormat } from '@/shared/lib/format';
import { placeOf } from '@/shared/lib/path';
import { useReference } from '@/shared/lib/reference';
import { Panel } from '@/shared/ui/Panel';
import { TextLink } from '@/shared/ui/links';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import { useProblemForm } from './problem-form';

const ENOUGH = 20;
const PAUSE = 1_200;

/** What is alike what was written so far; asked for once the writer pauses. */
function useAlike(except: string | undefined) {
  const { draft } = useProblemForm();
  const [text] = useDebouncedValue([draft.title, draft.symptom].filter(Boolean).join('\n').slice(0, 1_000), PAUSE);
  return useQuery({
    ...listOf(LikeWhatIsWrittenDocument, { text, except: except ?? null }),
    enabled: text.length >= ENOUGH,
  }).data;
}

/** Problems and RFPs that say the same: perhaps somebody solves it already. */
export function Alike({ id }: { id: string | undefined }) {
  const locale = useLocale();
  const format = useFormat();
  const words = useWords();
  const alike = useAlike(id);
  const found = [
    ...(alike?.similarProblems.nodes ?? []).map((node) => ({ ...node, kind: 'problem', type: 'ProblemState' })),
    ...(alike?.similarRfps.nodes ?? []).map((node) => ({ ...node, kind: 'rfp', type: 'RfpState' })),
  ];
  if (!found.length) return null;
  return (
    <Panel title={<Trans>Is it one of these?</Trans>} shadow="none">
      <Text size="sm" c="dimmed" mb="xs">
        <Trans>If it is, you need not write it again. If it is not, go on.</Trans>
      </Text>
      <List spacing="xs" size="sm">
        {found.map(({ id: other, kind, type, number, title, state }) => (
          <List.Item key={other}>
            <TextLink to={placeOf(locale, kind, other)} target="_blank">
              <bdi>{title ?? (number ? format.digits(number) : other)}</bdi>
            </TextLink>
            <Text size="sm" c="dimmed">
              {number ? <bdi>{format.digits(number)}</bdi> : null} {words.value(type, state)}
            </Text>
          </List.Item>
        ))}
      </List>
    </Panel>
  );
}

/** Fields and industries that the text seems to be about, each taken with one tap. */
export function Suggestions({ id, name }: { id: string | undefined; name: 'officeField' | 'isicDivision' }) {
  const locale = useLocale();
  const reference = useReference();
  const { draft, set, isUnknown } = useProblemForm();
  const suggestions = useAlike(id)?.fieldSuggestions;
  const codes =
    name === 'officeField'
      ? suggestions?.officeFields.map(({ officeField }) => officeField)
      : suggestions?.isicDivisions.map(({ isicDivision }) => isicDivision);
  const list = name === 'officeField' ? 'officeFields' : 'isicDivisions';
  const open = (codes ?? []).filter(({ code }) => code !== draft[name]).slice(0, 3);
  if (!open.length || draft[name] || isUnknown(name)) return null;
  return (
    <Group gap="xs">
      <Text size="sm" c="dimmed">
        <Trans>Seems to be about:</Trans>
      </Text>
      {open.map(({ code, labels }) => (
        <Button key={code} size="compact-sm" variant="light" onClick={() => set(name, code)}>
          {reference.label(list, code) || labels[locale]}
        </Button>
      ))}
    </Group>
  );
}
