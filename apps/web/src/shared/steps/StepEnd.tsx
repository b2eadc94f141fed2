import { DialogEnd } from '@/shared/sending/DialogEnd';
import { useWords } from '../words/codes';
import { StepMeaning } from './StepMeaning';
import type { Step } from './take-step';

interface Props {
  readonly step: Step;
  readonly fault: string | undefined;
  readonly onBack: () => void;
  readonly isSending: boolean;
  readonly isDisabled?: boolean;
  readonly color?: string | undefined;
}

/** How the box of a step ends: what it means, what went wrong, the way back, and the step itself. */
export function StepEnd({ step, fault, onBack, isSending, isDisabled, color }: Props) {
  const words = useWords();
  return (
    <>
      <StepMeaning step={step} />
      <DialogEnd fault={fault} onBack={onBack} isSending={isSending} isDisabled={isDisabled} color={color}>
        {words.step(step.name)}
      </DialogEnd>
    </>
  );
}
