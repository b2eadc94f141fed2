import { Button, Group, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle';
import IconBulb from '@tabler/icons-react/icons/IconBulb';
import IconCircleX from '@tabler/icons-react/icons/IconCircleX';
import { useState } from 'react';
import type { FindingDismissalReason, FoundInTextFragment } from '@/generated/graphql';
import { useWords } from '../words/codes';
import { ReasonDialog } from './ReasonDialog';
import classes from './Findings.module.css';

export interface FindingActions {
  readonly dismiss: (key: string, reason: FindingDismissalReason, note?: string) => Promise<unknown>;
  readonly restore: (key: string) => Promise<unknown>;
}

interface Props {
  readonly findings: readonly FoundInTextFragment[];
  /** The text of the field, for the words around what was found. */
  readonly text?: unknown;
  /** Absent for readers, who set nothing aside. */
  readonly actions?: FindingActions;
}

const REASONS: readonly FindingDismissalReason[] = [
  'meantSo',
  'knownInTheField',
  'saidElsewhere',
  'wrongFinding',
  'other',
];
const ICONS = { block: IconCircleX, warn: IconAlertTriangle, info: IconBulb };

/** What the checks found at one place: the words, why, and how it is mended. */
export function Findings({ findings, text, actions }: Props) {
  const { t } = useLingui();
  const [asked, setAsked] = useState<string | null>(null);
  if (!findings.length) return null;
  return (
    <ul className={classes.findings} aria-label={t`What the check found here`}>
      {findings.map((finding) => (
        <li
          key={finding.key}
          className={classes.finding}
          data-severity={finding.dismissal ? 'aside' : finding.severity}
        >
          <Found finding={finding} text={text} />
          {actions && finding.severity !== 'block' ? (
            <Group gap="xs">
              {finding.dismissal ? (
                <Button size="compact-xs" variant="subtle" onClick={() => void actions.restore(finding.key)}>
                  <Trans>Show it again</Trans>
                </Button>
              ) : (
                <Button size="compact-xs" variant="subtle" onClick={() => setAsked(finding.key)}>
                  <Trans>Set aside</Trans>
                </Button>
              )}
            </Group>
          ) : null}
        </li>
      ))}
      {asked && actions ? (
        <ReasonDialog
          title={t`Set aside`}
          type="FindingDismissalReason"
          reasons={REASONS}
          onClose={() => setAsked(null)}
          send={(reason, note) => actions.dismiss(asked, reason, note)}
        />
      ) : null}
    </ul>
  );
}

function Found({ finding, text }: { finding: FoundInTextFragment; text: unknown }) {
  const words = useWords();
  const { dismissal, severity, reason, suggestion } = finding;
  const Icon = ICONS[severity];
  const who = dismissal?.dismissedBy;
  const why = dismissal && words.value('FindingDismissalReason', dismissal.reason);
  if (dismissal)
    return (
      <Text size="sm" c="dimmed">
        <Trans>
          Set aside by {who}: {why}
        </Trans>
        {dismissal.note ? <bdi> {dismissal.note}</bdi> : null}
      </Text>
    );
  return (
    <div className={classes.said}>
      <Icon size={17} stroke={1.8} aria-label={words.value('FindingSeverity', severity)} role="img" />
      <Text size="sm" component="div">
        <Marked finding={finding} text={text} />
        <strong>{reason}</strong> {suggestion}
      </Text>
    </div>
  );
}

const AROUND = 36;

/** The words with a little around them; positions count code points, not units of UTF-16. */
function Marked({ finding: { start, end, excerpt }, text }: { finding: FoundInTextFragment; text: unknown }) {
  if (end <= start) return null;
  const letters = typeof text === 'string' ? [...text] : [];
  const found = letters.slice(start, end).join('');
  // While somebody types, the positions are those of the text that was checked.
  if (!found || (excerpt && found !== excerpt))
    return excerpt ? (
      <div dir="auto">
        <mark className={classes.mark}>{excerpt}</mark>
      </div>
    ) : null;
  const [from, until] = [Math.max(0, start - AROUND), Math.min(letters.length, end + AROUND)];
  return (
    <div dir="auto" className={classes.quote}>
      {from > 0 ? '… ' : ''}
      {letters.slice(from, start).join('')}
      <mark className={classes.mark}>{found}</mark>
      {letters.slice(end, until).join('')}
      {until < letters.length ? ' …' : ''}
    </div>
  );
}
