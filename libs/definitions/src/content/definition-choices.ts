import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';

export const SECTION_KEYS = [
  'subject',
  'observation',
  'measures',
  'stakes',
  'background',
  'constraints',
  'evidence',
  'outcome',
] as const;
export type SectionKey = (typeof SECTION_KEYS)[number];
export const SectionKeys = enumOf(...SECTION_KEYS);
registerEnumType(SectionKeys, {
  name: 'DefinitionSectionKey',
  description: 'A section of a definition; sections are saved apart from each other.',
});

export const Directions = enumOf('lower', 'higher');
registerEnumType(Directions, {
  name: 'TargetDirection',
  description: 'Whether the target lies below or above the baseline.',
});

export const Frequencies = enumOf('constant', 'daily', 'weekly', 'monthly', 'seasonal', 'sporadic', 'once');
registerEnumType(Frequencies, { name: 'TroubleFrequency', description: 'How often the trouble shows.' });

export const Periods = enumOf('hour', 'shift', 'day', 'week', 'month', 'year', 'batch');
registerEnumType(Periods, { name: 'MeasurePeriod', description: 'Time that a magnitude is counted over.' });

export const ConstraintKinds = enumOf('legal', 'space', 'budget', 'standard', 'downtime', 'other');
registerEnumType(ConstraintKinds, { name: 'ConstraintKind', description: 'What a constraint comes from.' });

export const EvidenceKinds = enumOf('data', 'photo', 'measurement', 'sample', 'drawing', 'other');
registerEnumType(EvidenceKinds, { name: 'EvidenceKind', description: 'Kind of data or sample on offer.' });

export const Confidences = enumOf('suspected', 'likely', 'proven');
registerEnumType(Confidences, { name: 'CauseConfidence', description: 'How sure a cause is.' });

export const OutcomeKinds = enumOf('product', 'process', 'software', 'knowledge', 'diagnosis');
registerEnumType(OutcomeKinds, { name: 'OutcomeKind', description: 'What the owner wants to hold in the end.' });

export const CooperationKinds = enumOf('licence', 'jointDevelopment', 'service', 'purchase', 'consulting');
registerEnumType(CooperationKinds, { name: 'CooperationKind', description: 'How owner and solver work together.' });

export const IpStances = enumOf('owner', 'shared', 'solverLicenses', 'open');
registerEnumType(IpStances, {
  name: 'IpStance',
  description: 'To whom results belong: the owner, both, the solver who licenses them, or everybody.',
});
