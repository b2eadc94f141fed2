/**
 * Months of the Iranian year: number, fa, en, tr, zh. The first six have 31 days, the next five 30, Esfand 29 or 30.
 */
export const iranianMonthRows: readonly (readonly [number, string, string, string, string])[] = [
  [1, 'فروردین', 'Farvardin', 'Ferverdin', '法尔瓦丁月'],
  [2, 'اردیبهشت', 'Ordibehesht', 'Ordibeheşt', '奥尔迪贝赫什特月'],
  [3, 'خرداد', 'Khordad', 'Hordad', '霍尔达德月'],
  [4, 'تیر', 'Tir', 'Tir', '提尔月'],
  [5, 'مرداد', 'Mordad', 'Mordad', '莫尔达德月'],
  [6, 'شهریور', 'Shahrivar', 'Şehriver', '沙赫里瓦尔月'],
  [7, 'مهر', 'Mehr', 'Mehr', '梅赫尔月'],
  [8, 'آبان', 'Aban', 'Aban', '阿班月'],
  [9, 'آذر', 'Azar', 'Azer', '阿扎尔月'],
  [10, 'دی', 'Dey', 'Dey', '戴伊月'],
  [11, 'بهمن', 'Bahman', 'Behmen', '巴赫曼月'],
  [12, 'اسفند', 'Esfand', 'İsfend', '伊斯凡德月'],
];

/** Official holidays that stand on a fixed day of the Iranian year: month, day, fa, en. */
export const fixedHolidayRows: readonly (readonly [number, number, string, string])[] = [
  [1, 1, 'نوروز', 'Nowruz'],
  [1, 2, 'عید نوروز', 'Nowruz, second day'],
  [1, 3, 'عید نوروز', 'Nowruz, third day'],
  [1, 4, 'عید نوروز', 'Nowruz, fourth day'],
  [1, 12, 'روز جمهوری اسلامی', 'Islamic Republic Day'],
  [1, 13, 'روز طبیعت', 'Nature Day'],
  [3, 14, 'رحلت امام خمینی', 'Death of Imam Khomeini'],
  [3, 15, 'قیام پانزده خرداد', 'Uprising of 15 Khordad'],
  [11, 22, 'پیروزی انقلاب اسلامی', 'Victory of the Islamic Revolution'],
  [12, 29, 'روز ملی شدن صنعت نفت', 'Nationalisation of the oil industry'],
];
