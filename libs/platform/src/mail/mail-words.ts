export interface MailLink {
  readonly label: string;
  readonly url: string;
}

/** One thing to know, on a line of its own. */
export interface MailFact {
  readonly label: string;
  readonly value: string;
}

/** A list under a heading that leads somewhere, and a line below it. */
export interface MailSection {
  readonly heading: MailLink;
  readonly lines: readonly string[];
  readonly note?: string;
}

export interface MailWords {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly facts?: readonly MailFact[];
  readonly sections?: readonly MailSection[];
  readonly link?: MailLink;
  /** Below the line, such as the way to get no more of these. */
  readonly small?: MailLink;
}

export type MailLanguage = 'fa' | 'en';
