import { Button } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import IconClipboardText from '@tabler/icons-react/icons/IconClipboardText';
import type { ProposalEditorQuery } from '@/generated/graphql';
import { useFormat } from '@/shared/lib/format';
import { yearFor } from '@/shared/lib/year';
import { menuLater } from '@/shared/ui/menu-later';
import type { Proposal, TextPart } from './content';

const Told = menuLater(async () => (await import('./Told')).Told);

interface Props {
  readonly part: TextPart;
  readonly proposal: Proposal;
  readonly earlier: ProposalEditorQuery['myProposals']['nodes'];
  readonly onTake: (text: string) => void;
}

/** Begins from what the company said before: its profile, its past projects and its opened proposals. */
export function Borrow({ part, proposal, earlier, onTake }: Props) {
  const format = useFormat();
  const { profile, pastProjects } = proposal.party ?? {};
  const told: { key: string; label: string; text: string }[] = [];
  if (part === 'team' || part === 'approach')
    for (const { id, rfp, technical } of earlier)
      if (id !== proposal.id && technical?.[part])
        told.push({ key: id, label: rfp?.title ?? '', text: technical[part] });
  if (part === 'team')
    for (const { id, title, year, client } of pastProjects?.nodes ?? [])
      told.push({
        key: id,
        label: title,
        text: [title, client, format.digits(yearFor(format.reading, year))].filter(Boolean).join(format.join),
      });
  if (part === 'approach' || part === 'trlEvidence')
    for (const { id, statement, evidence } of profile?.capabilities ?? []) {
      const text = part === 'trlEvidence' ? evidence : statement;
      if (text) told.push({ key: id, label: text, text });
    }
  if (!told.length) return null;
  return (
    <Told told={told.slice(0, 12)} onTake={onTake}>
      <Button
        size="compact-sm"
        variant="subtle"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconClipboardText size={16} aria-hidden />}
      >
        <Trans>Take from what you said before</Trans>
      </Button>
    </Told>
  );
}
