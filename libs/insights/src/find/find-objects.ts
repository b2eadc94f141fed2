import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { fieldMaps, ReadPool, whileTyped, type BindViewer } from '@peyvand/platform';
import { readNumber, type ReadNumber } from '@peyvand/reference';
import type { FoundObjectModel, FoundTypes } from './found.model.js';

/** How many of each kind a jump box shows. */
const SHOWN = 5;

interface Kind {
  /** Its field map says who sees it, and how words are looked for. */
  readonly map: string;
  /** SQL for number and title of row `t`. */
  readonly number: (t: string) => string;
  readonly title: (t: string) => string;
}

const own = (t: string): string => `${t}.number`;
const titleOfRfp = (t: string): string => `(select r.title from rfp r where r.id = ${t}.rfp_id)`;
const nothing = (): string => 'null::text';
const ofProblem = (column: string) => (t: string) => `(select p.${column} from problem p where p.id = ${t}.problem_id)`;

const KINDS: Readonly<Record<keyof typeof FoundTypes, Kind>> = {
  organization: { map: 'Organization', number: nothing, title: (t) => `${t}.name` },
  problem: { map: 'Problem', number: own, title: (t) => `${t}.title` },
  // Its definer knows the problem from the offer on; who applied reads no more than the short form.
  engagement: { map: 'Engagement', number: own, title: nothing },
  definition: {
    map: 'Definition',
    number: (t) => `${ofProblem('number')(t)} || '/' || ${t}.number`,
    title: ofProblem('title'),
  },
  rfp: { map: 'Rfp', number: own, title: (t) => `${t}.title` },
  proposal: { map: 'Proposal', number: own, title: titleOfRfp },
};

/** What is looked for by words, the most wanted first. */
const SEARCHED = ['problem', 'rfp', 'organization'] as const;
/** Of these a part of the name is a hit anyhow; the others hold whole words. */
const BY_PARTS: readonly string[] = ['organization'];

/** Leads from a number or from words to what the viewer may see; what is hidden looks like what is not there. */
@Injectable()
export class FindObjects {
  constructor(private readonly reads: ReadPool) {}

  /** The object of a number; null where there is none that the viewer may see. */
  async byNumber(typed: string, viewer: Viewer): Promise<FoundObjectModel | null> {
    const read = readNumber(typed);
    if (!read) return null;
    const [objectType, where, value] = placeOf(read);
    const statement = new Statement(viewer);
    const rows = await this.reads.query<FoundObjectModel & object>({
      text: statement.select(objectType, (t) => where(t, statement.add(value, 'text')), 1),
      values: statement.values,
    });
    return rows[0] ?? null;
  }

  /** By number or words: a few of each kind, the newest first. */
  async byText(text: string, viewer: Viewer): Promise<FoundObjectModel[]> {
    const numbered = await this.byNumber(text, viewer);
    if (numbered) return [numbered];
    const statement = new Statement(viewer);
    const parts = SEARCHED.flatMap((objectType) => {
      const filter = fieldMaps().get(KINDS[objectType].map)?.filters?.['filter.search'];
      if (!filter?.prepare) throw new Error(`${objectType} is not searched by words`);
      const words = filter.prepare(text);
      // Of a text without a word everything would be a hit.
      if (!Array.isArray(words) || !words.length) return [];
      const terms = statement.add(BY_PARTS.includes(objectType) ? words : whileTyped(words, text), filter.cast);
      return `(${statement.select(objectType, (t) => filter.sql(t, terms, statement.bind, viewer.kind), SHOWN)})`;
    });
    if (!parts.length) return [];
    return this.reads.query({ text: parts.join(' union all '), values: statement.values });
  }
}

/** Where an object of a number stands. */
function placeOf({
  kind,
  number,
  part,
}: ReadNumber): [keyof typeof FoundTypes, (t: string, value: string) => string, string] {
  const whole = (t: string, value: string): string => `${t}.number = ${value}`;
  if (part === null) return [kind, whole, number];
  if (kind === 'rfp') return ['proposal', whole, `${number}/${part}`];
  if (kind === 'engagement') return [kind, () => 'false', number];
  return [
    'definition',
    (t, value) => `${t}.number = ${part} and ${t}.problem_id = (select p.id from problem p where p.number = ${value})`,
    number,
  ];
}

/** The parameters of a statement while it is being written. */
class Statement {
  readonly values: unknown[] = [];

  constructor(private readonly viewer: Viewer) {}

  add(value: unknown, cast: string): string {
    return `$${this.values.push(value)}::${cast}`;
  }

  readonly bind: BindViewer = (attribute, cast) => this.add(this.viewer[attribute], cast);

  select(objectType: keyof typeof FoundTypes, where: (t: string) => string, limit: number): string {
    const { map, number, title } = KINDS[objectType];
    const known = fieldMaps().get(map);
    if (!known) throw new Error(`There is no field map ${map}`);
    return `select '${objectType}' as "objectType", t.id as "objectId", ${number('t')} as number, ${title('t')} as title
      from ${known.table} t
      where ${where('t')} and ${known.visible?.('t', this.bind, this.viewer.kind) ?? 'true'}
      order by t.created_at desc, t.id desc limit ${limit}`;
  }
}
