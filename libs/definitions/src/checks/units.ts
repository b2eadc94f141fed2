import { foldJoined } from '@peyvand/language';

/** [names, factor to the first unit of its kind]. */
type Row = readonly [names: readonly string[], factor: number];

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  share: [
    [['%', '٪', 'percent', 'pct', 'درصد', 'yüzde', '百分比'], 1],
    [['‰', 'permille', 'در هزار', 'هزارم'], 0.1],
    [['ppm'], 1e-4],
    [['ppb'], 1e-7],
  ],
  mass: [
    [['kg', 'kilogram', 'kilograms', 'کیلوگرم', 'کیلو', '千克', '公斤'], 1],
    [['g', 'gram', 'grams', 'گرم', '克'], 1e-3],
    [['mg', 'milligram', 'milligrams', 'میلی‌گرم', '毫克'], 1e-6],
    [['t', 'ton', 'tons', 'tonne', 'tonnes', 'تن', '吨'], 1_000],
  ],
  length: [
    [['m', 'metre', 'metres', 'meter', 'meters', 'متر', 'metre', '米'], 1],
    [['mm', 'millimetre', 'millimetres', 'millimeter', 'millimeters', 'میلی‌متر', '毫米'], 1e-3],
    [['cm', 'centimetre', 'centimeter', 'سانتی‌متر', 'سانت', '厘米'], 1e-2],
    [['km', 'kilometre', 'kilometer', 'کیلومتر', '公里'], 1_000],
    [['µm', 'um', 'micron', 'microns', 'میکرون', 'میکرومتر', '微米'], 1e-6],
    [['nm', 'nanometre', 'nanometer', 'نانومتر', '纳米'], 1e-9],
  ],
  area: [
    [['m2', 'm²', 'sqm', 'مترمربع', 'متر مربع', 'metrekare', '平方米'], 1],
    [['cm2', 'cm²'], 1e-4],
    [['ha', 'hectare', 'hectares', 'هکتار', 'hektar'], 1e4],
  ],
  volume: [
    [['m3', 'm³', 'مترمکعب', 'متر مکعب', 'metreküp', '立方米'], 1],
    [['l', 'litre', 'litres', 'liter', 'liters', 'لیتر', 'litre', '升'], 1e-3],
    [['ml', 'millilitre', 'milliliter', 'میلی‌لیتر', '毫升'], 1e-6],
  ],
  energy: [
    [['kwh', 'کیلووات‌ساعت', 'کیلو وات ساعت'], 1],
    [['wh', 'وات‌ساعت'], 1e-3],
    [['mwh', 'مگاوات‌ساعت'], 1_000],
    [['j', 'joule', 'ژول'], 1 / 3.6e6],
    [['kj', 'کیلوژول'], 1 / 3_600],
    [['mj', 'مگاژول'], 1 / 3.6],
    [['gj', 'گیگاژول'], 1_000 / 3.6],
  ],
  power: [
    [['kw', 'کیلووات', 'kilowatt'], 1],
    [['w', 'وات', 'watt'], 1e-3],
    [['mw', 'مگاوات', 'megawatt'], 1_000],
  ],
  time: [
    [['h', 'hour', 'hours', 'hr', 'ساعت', 'saat', '小时'], 1],
    [['min', 'minute', 'minutes', 'دقیقه', 'dakika', '分钟'], 1 / 60],
    [['s', 'sec', 'second', 'seconds', 'ثانیه', 'saniye', '秒'], 1 / 3_600],
    [['day', 'days', 'روز', 'gün', '天'], 24],
    [['week', 'weeks', 'هفته', 'hafta', '周'], 168],
    [['month', 'months', 'ماه', 'ay', '月'], 730],
    [['year', 'years', 'سال', 'yıl', '年'], 8_760],
  ],
  pressure: [
    [['bar', 'بار'], 1],
    [['mbar', 'میلی‌بار'], 1e-3],
    [['pa', 'پاسکال'], 1e-5],
    [['kpa', 'کیلوپاسکال'], 1e-2],
    [['mpa', 'مگاپاسکال'], 10],
    [['psi'], 0.0689476],
  ],
  temperature: [[['°c', 'c', 'درجه', 'درجه سانتی‌گراد', 'سانتی‌گراد', 'celsius', '摄氏度'], 1]],
  concentration: [
    [['mg/l', 'میلی‌گرم بر لیتر', 'میلی‌گرم در لیتر'], 1],
    [['g/l', 'گرم بر لیتر'], 1_000],
  ],
  money: [
    [['irr', 'rial', 'rials', 'ریال'], 1],
    [['toman', 'tomans', 'تومان'], 10],
  ],
};

interface Measured {
  readonly kind: string;
  readonly factor: number;
}

const known = new Map<string, Measured>(
  Object.entries(KINDS).flatMap(([kind, rows]) =>
    rows.flatMap(([names, factor]) => names.map((name) => [foldJoined(name), { kind, factor }] as const)),
  ),
);

/** Words for "per". Persian and English write them apart from the units. */
const PER = /\s*\/\s*|\s+(?:per|in each|بر|در|به ازای|başına)\s+/iu;

/**
 * A unit as its kind and its factor to the kind's first unit. An unknown unit is a kind of its own, so that equal words
 * still agree.
 */
export function measured(unit: string): Measured {
  const whole = known.get(foldJoined(unit));
  if (whole) return whole;
  const [over, ...under] = unit.split(PER).filter((part) => part.trim());
  if (over === undefined || under.length !== 1) return { kind: `?${foldJoined(unit)}`, factor: 1 };
  const [above, below] = [measured(over), measured(under[0] ?? '')];
  return { kind: `${above.kind}/${below.kind}`, factor: above.factor / below.factor };
}

/** The value in the first unit of its kind. */
export const inBase = (value: number, unit: string): number => value * measured(unit).factor;

/** The value in another unit of the same kind; null when the units cannot be compared. */
export function converted(value: number, from: string, to: string): number | null {
  const [source, target] = [measured(from), measured(to)];
  return source.kind === target.kind ? Number(((value * source.factor) / target.factor).toPrecision(12)) : null;
}
