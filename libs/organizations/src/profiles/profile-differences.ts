import { whole, type Capability, type ProfileContent } from './profile.content.js';
import { profileFields } from './profile.fields.js';
import type { ProfileField } from './profile-difference.model.js';

export interface ProfileDifference {
  readonly field: ProfileField;
  /** The capability it is about. */
  readonly capabilityId: string | null;
  readonly statement: string | null;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

type Values = readonly string[];
const one = (value: string | number | null | undefined): Values =>
  value === null || value === undefined || value === '' ? [] : [String(value)];

const valuesOf = (value: unknown): Values => (Array.isArray(value) ? value : one(value as string | null));

const PROFILE: readonly (readonly [ProfileField, (content: ProfileContent) => Values])[] = profileFields.flatMap(
  ([name, { parts }]): [ProfileField, (content: ProfileContent) => Values][] =>
    parts
      ? Object.entries(parts).map(([part, read]) => [part, (content) => one(read(content[name]))])
      : [[name, (content) => valuesOf(content[name])]],
);
const CAPABILITY: readonly (readonly [ProfileField, (capability: Capability) => Values])[] = [
  ['statement', ({ statement }) => one(statement)],
  ['evidence', ({ evidence }) => one(evidence)],
  ['competences', ({ competences }) => competences],
  ['technologyCategory', ({ technologyCategory }) => one(technologyCategory)],
  ['isicDivisions', ({ isicDivisions }) => isicDivisions],
  ['trlFrom', ({ trlFrom }) => one(trlFrom)],
  ['trlTo', ({ trlTo }) => one(trlTo)],
  ['capabilityKeywords', ({ keywords }) => keywords],
];

/** Lists say the same in any order. */
const isSame = (a: Values, b: Values): boolean =>
  a.length === b.length && [...a].sort().join('\n') === [...b].sort().join('\n');

/**
 * What the later text says otherwise, field by field: the profile itself, then capabilities that went, changed and
 * came. A capability is the same one by its id, whatever its place.
 */
export function differencesOf(before: ProfileContent, after: ProfileContent): ProfileDifference[] {
  const later = new Map(after.capabilities.map((capability) => [capability.id, capability]));
  const earlier = new Set(before.capabilities.map(({ id }) => id));
  return [
    ...changed(PROFILE, whole(before), whole(after), { capabilityId: null, statement: null }),
    ...before.capabilities.flatMap((capability) => {
      const now = later.get(capability.id);
      const about = { capabilityId: capability.id, statement: now?.statement ?? capability.statement };
      return now
        ? changed(CAPABILITY, capability, now, about)
        : [{ field: 'capability' as const, ...about, before: [capability.statement], after: [] }];
    }),
    ...after.capabilities
      .filter(({ id }) => !earlier.has(id))
      .map(({ id, statement }) => ({
        field: 'capability' as const,
        capabilityId: id,
        statement,
        before: [],
        after: [statement],
      })),
  ];
}

function changed<T>(
  fields: readonly (readonly [ProfileField, (of: T) => Values])[],
  before: T,
  after: T,
  about: Pick<ProfileDifference, 'capabilityId' | 'statement'>,
): ProfileDifference[] {
  return fields
    .map(([field, read]) => ({ field, ...about, before: read(before), after: read(after) }))
    .filter((difference) => !isSame(difference.before, difference.after));
}
