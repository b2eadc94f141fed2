import { lazily } from '../ui/lazily';

export type { StepDialogProps } from './StepDialogBody';
export const StepDialog = lazily(async () => (await import('./StepDialogBody')).StepDialogBody);
