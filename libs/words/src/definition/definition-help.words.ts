import { helpFor } from '../help.js';

export const definitionHelp = helpFor([
  [
    'SubjectSectionInput',
    {
      title: {
        guide: {
          fa: 'وضع ناخواسته را نام ببرید، نه راه‌حل یا نام تجاری را.',
          en: 'Name the unwanted state, neither a solution nor a brand.',
        },
        example: { fa: 'یکنواخت نبودن رنگ نخ پشمی', en: 'Uneven colour of woollen yarn' },
      },
      processStep: { example: { fa: 'رنگرزی، حمام سوم', en: 'Dyeing, third bath' } },
      placeText: { example: { fa: 'کارگاه رنگرزی، سالن دو', en: 'Dye house, hall two' } },
    },
  ],
  [
    'ObservationSectionInput',
    {
      symptom: {
        guide: {
          fa: 'آنچه را بنویسید که دیده یا سنجیده می‌شود، بی‌آنکه علت را حدس بزنید.',
          en: 'Write what is seen or measured, without guessing the cause.',
        },
        example: {
          fa: 'دو کلاف از هر ده کلاف پس از رنگرزی لکه‌های روشن دارد.',
          en: 'Two of every ten skeins have light spots after dyeing.',
        },
      },
      whoDetects: {
        guide: {
          fa: 'بنویسید چه کسی، کجا و با چه ابزاری آن را می‌یابد.',
          en: 'Say who finds it, where and with what.',
        },
        example: { fa: 'بازرس پایان خط، با چشم', en: 'The inspector at the end of the line, by eye' },
      },
      isIsNot: {
        guide: {
          fa: 'مرز مسئله را با سنجش جایی که هست و جایی که می‌توانست باشد و نیست نشان دهید.',
          en: 'Show its limits: where it is, and where it could be but is not.',
        },
      },
    },
  ],
  ['WhereWhenInput', { text: { example: { fa: 'در حمام سوم، روی نخ کرم', en: 'In the third bath, on cream yarn' } } }],
  [
    'IsIsNotInput',
    {
      is: { example: { fa: 'در نخ پشمی', en: 'In woollen yarn' } },
      isNot: { example: { fa: 'در نخ آکریلیک', en: 'In acrylic yarn' } },
    },
  ],
  [
    'BackgroundSectionInput',
    {
      containment: {
        guide: {
          fa: 'بنویسید اکنون چگونه جلوی زیان بیشتر را می‌گیرید.',
          en: 'Say how you keep the damage in check for now.',
        },
        example: { fa: 'کلاف‌های لکه‌دار دوباره رنگ می‌شود.', en: 'Spotted skeins are dyed again.' },
      },
      knownArt: {
        guide: {
          fa: 'راه‌هایی را بنویسید که دیگران برای همین مسئله به کار می‌برند.',
          en: 'List what others do about the same problem.',
        },
      },
    },
  ],
  [
    'CauseInput',
    {
      text: {
        guide: {
          fa: 'هر علت را جدا بنویسید و بگویید چه چیزی آن را نشان می‌دهد.',
          en: 'Write each cause apart, and say what shows it.',
        },
        example: { fa: 'دمای حمام یکنواخت نیست.', en: 'The bath is not evenly warm.' },
      },
      evidence: {
        example: { fa: 'شش دماسنج تا ۹ درجه با هم اختلاف دارند.', en: 'Six thermometers differ by up to 9 degrees.' },
      },
    },
  ],
  [
    'TriedApproachInput',
    {
      approach: { example: { fa: 'نرم کردن آب', en: 'Softening the water' } },
      whyFailed: {
        guide: { fa: 'بنویسید چرا نتیجه پایدار نماند.', en: 'Say why the effect did not last.' },
        example: { fa: 'لکه‌ها کمتر شد ولی از میان نرفت.', en: 'The spots became fewer but did not go away.' },
      },
    },
  ],
  [
    'StakesSectionInput',
    {
      need: {
        guide: { fa: 'بنویسید چه کسی از حل آن بهره می‌برد.', en: 'Say who benefits from solving it.' },
        example: {
          fa: 'سی کارگاه شهرک همین مسئله را دارند.',
          en: 'Thirty workshops in the park have the same problem.',
        },
      },
    },
  ],
  [
    'ConstraintInput',
    {
      text: {
        guide: { fa: 'هر محدودیت را با دلیل آن بنویسید.', en: 'Write each constraint with its reason.' },
        example: { fa: 'خط بیش از دو روز نایستد.', en: 'The line stands still for two days at most.' },
      },
    },
  ],
  [
    'OutcomeSectionInput',
    {
      trlNow: {
        guide: {
          fa: 'سطح فناوری را که امروز در دست است از ۱ تا ۹ بنویسید.',
          en: 'Give the level of the technology at hand today, 1 to 9.',
        },
      },
      trlTarget: {
        guide: { fa: 'سطحی را که در پایان کار می‌خواهید بنویسید.', en: 'Give the level wanted at the end.' },
      },
    },
  ],
]);
