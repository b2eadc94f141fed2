import { Badge } from '@mantine/core';
import type { CapacityState } from '@/generated/graphql';
import { useWords } from '@/shared/words/codes';

const COLOURS: Partial<Record<CapacityState, string>> = {
  verified: 'turquoise',
  pending: 'saffron',
  incomplete: 'saffron',
};

export function CapacityBadge({ state }: { state: CapacityState }) {
  const words = useWords();
  return (
    <Badge variant="light" color={COLOURS[state] ?? 'gray'}>
      {words.value('CapacityState', state)}
    </Badge>
  );
}
