import { lazily } from '@/shared/ui/lazily';

export const EvidenceForm = lazily(async () => (await import('./EvidenceFormBody')).EvidenceFormBody);
