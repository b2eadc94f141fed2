import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ProfileDifferencesQuery } from '@/generated/graphql';
import { useFormat } from '@/shared/lib/format';
import { useReference } from '@/shared/lib/reference';
import { useWords } from '@/shared/words/codes';
import classes from './Profile.module.css';
import { useCompetenceNames } from './use-competences';

type Row = ProfileDifferencesQuery['profileDifferences'][number];

/** What the draft says differently, field by field: before and after. */
export function Differences({ rows }: { rows: readonly Row[] }) {
  const words = useWords();
  const format = useFormat();
  const reference = useReference();
  const nameOf = useCompetenceNames(
    rows.flatMap(({ field, before, after }) => (field === 'competences' ? [...before, ...after] : [])),
  );
  const say = (field: Row['field'], value: string): string => {
    if (field === 'competences') return nameOf(value);
    if (field === 'regions') return reference.label('provinces', value);
    if (field === 'isicDivisions') return reference.label('isicDivisions', value);
    if (field === 'technologyCategory') return reference.label('technologyCategories', value);
    if (field === 'languages') return words.value('ProfileLanguage', value);
    if (field === 'availableFrom') return format.date(value);
    return /^\d+$/.test(value) ? format.digits(value) : value;
  };
  if (!rows.length)
    return (
      <Text c="dimmed">
        <Trans>The draft says the same as what stands.</Trans>
      </Text>
    );
  return (
    <div>
      {rows.map(({ field, capabilityId, statement, before, after }) => (
        <div key={`${field}.${capabilityId ?? ''}`} className={classes.change}>
          <div>
            <Text size="sm" fw={600}>
              {words.value('ProfileField', field)}
            </Text>
            {statement && field !== 'statement' && field !== 'capability' ? (
              <Text size="xs" c="dimmed" dir="auto" lineClamp={2}>
                {statement}
              </Text>
            ) : null}
          </div>
          <Text size="sm" component="del" className={classes.before} dir="auto">
            {before.map((value) => say(field, value)).join(format.join)}
          </Text>
          <Text size="sm" component="ins" td="none" dir="auto">
            {after.map((value) => say(field, value)).join(format.join)}
          </Text>
        </div>
      ))}
    </div>
  );
}
