/** In this order: each later browser also carries the name of an earlier one. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/FxiOS\/|Firefox\//, 'Firefox'],
  [/CriOS\/|(?:Headless)?Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'Android'],
  [/iPhone|iPad|iPod/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

const nameIn = (names: typeof BROWSERS, agent: string): string => names.find(([mark]) => mark.test(agent))?.[1] ?? '';

/** `Firefox · Windows` of what a browser says of itself; what is not known stays as it was said. */
export function deviceOf(agent: string | null | undefined): string {
  const said = agent ?? '';
  return [nameIn(BROWSERS, said), nameIn(SYSTEMS, said)].filter(Boolean).join(' · ') || said.slice(0, 60);
}
