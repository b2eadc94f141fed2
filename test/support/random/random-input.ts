import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { newId } from '@peyvand/kernel';
import type { Dice } from './dice.js';
import type { World } from './world.js';

const DEPTH = 5;
/** A wrong id now and then, so that what is unknown is asked for as well. */
const STRANGE = 0.03;
const OPTIONAL = 0.4;

const TEXTS = [
  'The weft breaks on 5 of 100 metres at 20 °C.',
  'نخ پود در هر صد متر پنج بار پاره می‌شود.',
  'Out of our field for now; two other offices cover it.',
  'x',
];

/** The first object named in an input: whom it concerns decides who tries. */
export interface Aim {
  readonly word: string;
  readonly id: string;
}

/** Fills inputs by their types and names; ids are of what is there. */
export class RandomInput {
  private aim: Aim | null = null;

  constructor(
    private readonly dice: Dice,
    private readonly world: World,
  ) {}

  /**
   * `aim`: the object to act on where it is chosen already. Null when the mutation needs an object of which there is
   * none.
   */
  async of(
    field: GraphQLField<unknown, unknown>,
    aim: Aim | null = null,
  ): Promise<{ variables: Record<string, unknown>; aim: Aim | null } | null> {
    this.aim = aim;
    const variables: Record<string, unknown> = {};
    for (const arg of field.args) variables[arg.name] = await this.value(arg.name, arg.type, 0);
    return JSON.stringify(variables).includes('"missing!"') ? null : { variables, aim: this.aim };
  }

  private async object(type: GraphQLInputObjectType, depth: number): Promise<Record<string, unknown>> {
    const made: Record<string, unknown> = {};
    for (const field of Object.values(type.getFields())) {
      if (field.name === 'idempotencyKey') continue;
      if (
        !isNonNullType(field.type) &&
        (depth >= DEPTH || !this.dice.chance(field.name === 'reason' || field.name === 'note' ? 0.8 : OPTIONAL))
      )
        continue;
      made[field.name] = await this.value(field.name, field.type, depth);
    }
    return made;
  }

  private async value(name: string, type: GraphQLInputType, depth: number): Promise<unknown> {
    const bare = getNullableType(type);
    if (isListType(bare)) return [await this.value(name.replace(/s$/, ''), bare.ofType, depth + 1)];
    if (isInputObjectType(bare)) return this.object(bare, depth + 1);
    if (isEnumType(bare)) return this.dice.of(bare.getValues()).name;
    if (bare.name === 'ID') return this.id(name);
    if (bare.name === 'Int') return this.number(name);
    if (bare.name === 'Float') return this.dice.below(100);
    if (bare.name === 'Boolean') return this.dice.chance(0.5);
    if (bare.name === 'DateTime') return new Date(Date.now() + (this.dice.below(60) - 5) * 86_400_000).toISOString();
    if (bare.name === 'Day')
      return new Date(Date.now() + (this.dice.below(400) - 30) * 86_400_000).toISOString().slice(0, 10);
    if (name === 'secret') return 'A'.repeat(43);
    return /hash/i.test(name) ? this.hash() : this.dice.of(TEXTS);
  }

  private id(name: string): string {
    const word =
      /^(\w+?)Id$/
        .exec(name)?.[1]
        ?.replace(/^.*(?=[A-Z])/, '')
        .toLowerCase() ?? '';
    if (this.dice.chance(STRANGE)) return newId();
    if (word === this.aim?.word) return this.aim.id;
    if (!this.world.has(word))
      return word in SYNONYMS && this.world.has(SYNONYMS[word] ?? '')
        ? this.world.any(SYNONYMS[word] ?? '')
        : 'missing!';
    const id = this.world.any(word);
    this.aim ??= { word, id };
    return id;
  }

  /** The revision that is there, mostly. */
  private async number(name: string): Promise<number> {
    if (name === 'addendumNumber' && this.dice.chance(0.8)) return 1;
    const sql = name === 'revision' && this.aim ? REVISIONS[this.aim.word] : undefined;
    const known = sql && this.aim ? await this.world.value<number>(sql, this.aim.id) : undefined;
    return known !== undefined && this.dice.chance(0.85) ? known : 1 + this.dice.below(12);
  }

  private async hash(): Promise<string> {
    const sql = HASHES[this.aim?.word ?? ''];
    const known = sql && this.aim ? await this.world.value<string>(sql, this.aim.id) : undefined;
    return known ?? '0'.repeat(64);
  }
}

const SYNONYMS: Readonly<Record<string, string>> = {
  duplicate: 'problem',
  copy: 'problem',
  of: 'problem',
  to: 'office',
  person: 'membership',
};
/** What a person signs, as it is now. */
const HASHES: Readonly<Record<string, string>> = {
  definition: 'select content_hash as value from definition_version where id = $1',
  addendum: 'select content_hash as value from addendum where id = $1',
  rfp: 'select draft_hash as value from rfp where id = $1',
};
const REVISIONS: Readonly<Record<string, string>> = {
  problem: 'select draft_revision as value from problem where id = $1',
  rfp: 'select draft_revision as value from rfp where id = $1',
};
