import { helpFor } from '../help.js';

export const organizationHelp = helpFor([
  [
    'SaveProfileInput',
    {
      summary: {
        guide: {
          fa: 'در چند جمله بگویید سازمان چه می‌کند و برای چه کسانی.',
          en: 'Say in a few sentences what the organization does, and for whom.',
        },
        example: {
          fa: 'سامانه‌های بینایی ماشین برای خط‌های نساجی می‌سازیم.',
          en: 'We build machine vision for textile lines.',
        },
      },
      keywords: { example: { fa: 'بینایی ماشین', en: 'machine vision' } },
    },
  ],
  [
    'CapabilityInput',
    {
      statement: {
        guide: {
          fa: 'در هر توانمندی یک کار را بنویسید که از شما برمی‌آید.',
          en: 'Write one thing that you can do in each capability.',
        },
        example: {
          fa: 'لکه‌های پارچه را در سرعت ۶۰ متر در دقیقه می‌یابیم.',
          en: 'We find spots in fabric at 60 metres a minute.',
        },
      },
      evidence: {
        guide: {
          fa: 'پروژه، آزمون یا گواهی‌ای را نام ببرید که آن را نشان می‌دهد.',
          en: 'Name a project, a test or a certificate that shows it.',
        },
        example: { fa: 'نصب در دو کارخانه نساجی', en: 'Fitted in two textile plants' },
      },
      competences: {
        guide: { fa: 'یک تا سه شایستگی از فهرست برگزینید.', en: 'Choose one to three competences from the list.' },
      },
      trlFrom: {
        guide: {
          fa: 'پایین‌ترین سطحی که در آن کار می‌کنید، از ۱ تا ۹.',
          en: 'The lowest level that you work at, 1 to 9.',
        },
      },
    },
  ],
  [
    'AvailabilityInput',
    {
      people: {
        guide: { fa: 'شمار کسانی که می‌توانند کار تازه بگیرند.', en: 'How many people can take up new work.' },
      },
    },
  ],
  [
    'EvidenceEntryInput',
    {
      statement: {
        guide: {
          fa: 'آنچه را اعلام می‌کنید روشن و بررسی‌پذیر بنویسید.',
          en: 'State it plainly, so that it can be checked.',
        },
        example: {
          fa: 'پروانه بهره‌برداری به شماره ۱۲۳۴ از سال ۱۳۹۸',
          en: 'Operating licence number 1234, held since 2019',
        },
      },
      link: {
        guide: { fa: 'نشانی صفحه‌ای که این مدرک در آن دیده می‌شود.', en: 'The page where this evidence can be seen.' },
      },
    },
  ],
  [
    'AddPastProjectInput',
    {
      title: { example: { fa: 'بازرسی خودکار نخ', en: 'Automatic inspection of yarn' } },
      year: { guide: { fa: 'سال میلادی پایان کار', en: 'The year in which it ended, in the Gregorian calendar' } },
    },
  ],
  [
    'AddCertificateInput',
    { validUntil: { guide: { fa: 'اگر پایان ندارد خالی بگذارید.', en: 'Leave it empty if it has no end.' } } },
  ],
]);
