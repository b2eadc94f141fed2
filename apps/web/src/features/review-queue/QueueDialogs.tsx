import { DeferDialog } from '@/shared/match/DeferDialog';
import { StepDialog } from '@/shared/steps/StepDialog';
import { lazily } from '@/shared/ui/lazily';
import { AboveDialog } from './AboveDialog';
import { stepOf, type QueueMatch } from './queue';
import type { Decisions } from './use-decisions';

const KeysHelp = lazily(async () => (await import('./KeysHelp')).KeysHelp);

export type Asked = 'approve' | 'reject' | 'defer' | 'above' | 'keys' | null;

interface Props {
  readonly asked: Asked;
  readonly chosen: QueueMatch | undefined;
  readonly rows: readonly QueueMatch[];
  readonly rfp: QueueMatch['rfp'] | undefined;
  readonly decisions: Decisions;
  readonly hasKeys: boolean;
  readonly onKeys: (isOn: boolean) => void;
  readonly onClose: () => void;
  /** The chosen row is decided: on to the next. */
  readonly onDecided: () => void;
}

/** What a decision asks before it is taken, one thing at a time. */
export function QueueDialogs(props: Props) {
  const { asked, chosen, rows, rfp, decisions, hasKeys, onKeys, onClose, onDecided } = props;
  if (asked === 'keys') return <KeysHelp isOn={hasKeys} onChange={onKeys} onClose={onClose} />;
  if (asked === 'above' && rfp)
    return <AboveDialog rfpId={rfp.id} title={rfp.title} rows={rows} decisions={decisions} onClose={onClose} />;
  if (!chosen || !asked) return null;
  const step = stepOf(chosen, asked === 'approve' ? 'match.approveOverBudget' : `match.${asked}`);
  if (!step) return null;
  if (asked === 'defer')
    return (
      <DeferDialog
        about={chosen.company?.name}
        closesAt={chosen.rfp?.closesAt}
        onClose={onClose}
        onChoose={(until) => {
          onClose();
          onDecided();
          void decisions.take(chosen, step, { until });
        }}
      />
    );
  return (
    <StepDialog
      step={step}
      about={chosen.company?.name}
      onClose={onClose}
      onDone={onClose}
      send={(answers) => {
        onDecided();
        void decisions.take(chosen, step, answers);
        return Promise.resolve(chosen.id);
      }}
    />
  );
}
