import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { LANGUAGES } from '@peyvand/language';

export const CertificateKinds = enumOf(
  'knowledgeBased',
  'qualityManagement',
  'environment',
  'safety',
  'informationSecurity',
  'testingLab',
  'product',
  'contractorGrade',
  'patent',
  'other',
);
export type CertificateKind = keyof typeof CertificateKinds;
registerEnumType(CertificateKinds, {
  name: 'CertificateKind',
  description: 'What a certificate is about.',
  valuesMap: {
    knowledgeBased: { description: 'Knowledge-based company.' },
    qualityManagement: { description: 'Quality management, such as ISO 9001.' },
    environment: { description: 'Environmental management, such as ISO 14001.' },
    safety: { description: 'Occupational health and safety, such as ISO 45001.' },
    informationSecurity: { description: 'Information security, such as ISO 27001.' },
    testingLab: { description: 'Testing or calibration laboratory, such as ISO 17025.' },
    product: { description: 'A product meets a standard.' },
    contractorGrade: { description: 'Grade of a contractor or consultant.' },
    patent: { description: 'A patent that was granted.' },
  },
});

export const ProfileLanguages = enumOf(...LANGUAGES);
export type ProfileLanguage = keyof typeof ProfileLanguages;
registerEnumType(ProfileLanguages, { name: 'ProfileLanguage', description: 'Language an organization works in.' });
