/**
 * Classes of knowledge-based companies. The regulation of 1402 replaced the earlier groups and their types; companies
 * still show both.
 * Thresholds and scoring of the regulation are not ours to hold.
 * regime, group code, fa, en, tr, zh, types within the group, languages unchecked
 */
export const companyGroupRows: readonly (readonly [string, string, string, string, string, string, number, string])[] =
  [
    ['pre1402', 'production', 'تولیدی', 'production', 'üretim', '生产型', 3, 'tr zh'],
    ['pre1402', 'startup', 'نوپا', 'start-up', 'yeni kurulan', '初创型', 3, 'tr zh'],
    ['from1402', 'nopa', 'نوپا', 'start-up', 'yeni kurulan', '初创型', 0, 'tr zh'],
    ['from1402', 'noavar', 'نوآور', 'innovative', 'yenilikçi', '创新型', 0, ''],
    ['from1402', 'fanavar', 'فناور', 'technological', 'teknoloji', '科技型', 0, ''],
  ];
