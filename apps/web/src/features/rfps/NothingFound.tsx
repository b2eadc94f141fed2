import { Button, Group } from '@mantine/core';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@/shared/ui/states';
import { withoutGaps, narrowingOf, tabOf, without, type Finding } from './finding';
import { mostRemoving } from './rfps-query';
import { useFilterWords } from './use-filter-words';

/** Nothing fits: the filter that takes most away, and a button that drops it. */
export function NothingFound({ finding, onChange }: { finding: Finding; onChange: (next: Finding) => void }) {
  const { t } = useLingui();
  const say = useFilterWords([finding.competence]);
  const { data: most } = useQuery({ queryKey: ['rfps', 'most', finding], queryFn: () => mostRemoving(finding) });
  const filter = most ? say(most.name, finding) : '';
  const count = most?.count ?? 0;
  const { past, followed, order } = finding;
  return (
    <EmptyState
      title={<Trans>Nothing fits these filters</Trans>}
      action={
        <Group justify="center">
          {most ? <Button onClick={() => onChange(without(finding, most.name))}>{t`Drop ${filter}`}</Button> : null}
          <Button variant="default" onClick={() => onChange(withoutGaps({ past, followed, order }))}>
            <Trans>Drop all filters</Trans>
          </Button>
        </Group>
      }
    >
      {most
        ? t`Without ${filter} ${plural(count, { one: 'there is # request.', other: 'there are # requests.' })}`
        : Object.keys(narrowingOf(finding)).length > 1 && tabOf(finding) === 'open'
          ? t`No single filter is in the way. Save this search, and you hear as soon as something fits.`
          : null}
    </EmptyState>
  );
}
