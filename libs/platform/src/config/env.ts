/** Reads settings, collects every fault and throws once, so that an operator mends them in one go. */
export class EnvReader {
  private readonly faults: string[] = [];

  constructor(private readonly env: Readonly<Record<string, string | undefined>>) {}

  text(name: string, fallback?: string): string {
    const value = this.env[name]?.trim() || fallback;
    if (value === undefined) this.faults.push(`${name} is not set.`);
    return value ?? '';
  }

  optional(name: string): string | null {
    return this.env[name]?.trim() || null;
  }

  number(name: string, fallback: number): number {
    const text = this.env[name]?.trim();
    if (!text) return fallback;
    const value = Number(text);
    if (!Number.isFinite(value) || value < 0)
      this.faults.push(`${name} must be a number of zero or more, not "${text}".`);
    return value;
  }

  choice<const T extends string>(name: string, choices: readonly T[], fallback: T): T {
    const text = this.env[name]?.trim() || fallback;
    const found = choices.find((choice) => choice === text);
    if (!found) this.faults.push(`${name} must be one of ${choices.join(', ')}, not "${text}".`);
    return found ?? fallback;
  }

  /** A span such as `15m`; the unit stands in the value. Answers milliseconds. */
  duration(name: string, fallback: string): number {
    const text = this.env[name]?.trim() || fallback;
    const parts = /^(\d+)(ms|s|m|h|d)$/.exec(text);
    if (!parts) this.faults.push(`${name} must be a span like 30s, 15m, 12h or 14d, not "${text}".`);
    const unit = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }[parts?.[2] ?? 'ms'] ?? 1;
    return Number(parts?.[1] ?? 0) * unit;
  }

  url(name: string, protocols: readonly string[], fallback?: string): string {
    const text = this.text(name, fallback);
    if (text && !protocols.some((protocol) => text.startsWith(`${protocol}:`) && URL.canParse(text)))
      this.faults.push(`${name} must be an address starting with ${protocols.map((p) => `${p}://`).join(' or ')}.`);
    return text;
  }

  refuse(sentence: string): void {
    this.faults.push(sentence);
  }

  /** @throws ConfigFault naming every setting that is missing or wrong. */
  finish(): void {
    if (this.faults.length) throw new ConfigFault(this.faults);
  }
}

export class ConfigFault extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join(' '));
  }
}
