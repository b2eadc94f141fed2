import { SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { ProposalEditorQuery } from '@/generated/graphql';
import { latinDigits } from '@/shared/lib/digits';
import { useFormat } from '@/shared/lib/format';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import { labelled, type Guide } from '@/shared/lib/guide';
import { Select } from '@/shared/ui/choices';
import { Borrow } from './Borrow';
import type { Proposal, ProposalForm, TextPart } from './content';

type Technical = ProposalForm['technical'];

interface Props {
  readonly value: Technical;
  readonly onChange: (part: Partial<Technical>) => void;
  readonly proposal: Proposal;
  readonly earlier: ProposalEditorQuery['myProposals']['nodes'];
  readonly levels: ProposalEditorQuery['trlLevels'];
  readonly guide: Guide;
  readonly errors: Readonly<Record<string, string>>;
}

const INPUT = 'ProposalTechnicalInput';
const LONG: readonly TextPart[] = ['understanding', 'approach', 'plan'];
const SHORT: readonly TextPart[] = ['team', 'risks', 'ip'];

/** How the problem is understood and solved, by whom and in what time. */
export function TechnicalFields({ value, onChange, proposal, earlier, levels, guide, errors }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const locale = useLocale();
  const area = (part: TextPart, minRows = 4) => (
    <Stack gap={4} key={part} id={`technical.${part}`}>
      <Textarea
        {...labelled(guide(INPUT, part))}
        autosize
        minRows={minRows}
        dir={value[part] ? 'auto' : undefined}
        error={errors[`technical.${part}`]}
        value={value[part]}
        onChange={({ currentTarget }) => onChange({ [part]: currentTarget.value })}
      />
      <Borrow
        part={part}
        proposal={proposal}
        earlier={earlier}
        onTake={(text) => onChange({ [part]: joined(value[part], text) })}
      />
    </Stack>
  );
  return (
    <Stack gap="lg">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          {...labelled(guide(INPUT, 'language'))}
          id="technical.language"
          error={errors['technical.language']}
          value={value.language}
          data={(proposal.rfp?.content?.languages ?? []).map((code) => ({
            value: code,
            label: words.value('RfpLanguage', code),
          }))}
          onChange={(code) => onChange({ language: code })}
        />
        <TextInput
          {...labelled(guide(INPUT, 'months'))}
          id="technical.months"
          inputMode="numeric"
          error={errors['technical.months']}
          value={format.digits(value.months)}
          onChange={({ currentTarget }) => onChange({ months: latinDigits(currentTarget.value).replace(/\D/g, '') })}
        />
      </SimpleGrid>
      {LONG.map((part) => area(part))}
      <Select
        {...labelled(guide(INPUT, 'trl'))}
        id="technical.trl"
        error={errors['technical.trl']}
        allowDeselect={false}
        placeholder={t`Choose what is true today`}
        value={value.trl ? String(value.trl) : null}
        data={levels.map((known) => ({
          value: String(known.level),
          label: `${format.number(known.level)} · ${known.labels[locale]}`,
        }))}
        onChange={(text) => onChange({ trl: text ? Number(text) : null })}
      />
      {value.trl ? area('trlEvidence', 2) : null}
      {SHORT.map((part) => area(part, 3))}
    </Stack>
  );
}

const joined = (text: string, more: string): string => (text.trim() ? `${text.trimEnd()}\n${more}` : more);
