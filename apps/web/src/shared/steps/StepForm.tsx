import { lazily } from '../ui/lazily';

export type { StepFormProps } from './StepFormBody';
export const StepForm = lazily(async () => (await import('./StepFormBody')).StepFormBody);
