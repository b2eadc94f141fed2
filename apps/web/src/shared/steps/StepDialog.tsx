import { lazily } from '../ui/lazily';

export const StepDialog = lazily(async () => (await import('./StepDialogBody')).StepDialogBody);
