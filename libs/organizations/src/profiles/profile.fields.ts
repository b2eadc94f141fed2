import type { ReturnTypeFunc } from '@nestjs/graphql';
import { z } from 'zod';
import { ChoicesField, CodesField, LinesField, ObjectField, TextField } from '@peyvand/platform';
import { isPlace } from '../organization.inputs.js';
import { AvailabilityInput, AvailabilityModel } from './availability.js';
import { ProfileLanguages } from './profile.choices.js';

interface Written {
  readonly description: string;
  readonly optional: true;
}

interface FieldOf<Kept extends z.ZodType = z.ZodType> {
  readonly description: string;
  /** How a version keeps it. Its default is what versions say that were made before there was the field. */
  readonly kept: Kept;
  readonly write: (options: Written) => PropertyDecorator;
  readonly shown: ReturnTypeFunc;
  /** Shown to its own members, the verifying office and the administrator alone. */
  readonly isInside?: boolean;
  /** What of it two versions may say otherwise, by the names of these; without it the field as a whole. */
  readonly parts?: Readonly<Record<string, (value: z.infer<Kept>) => string | number | null | undefined>>;
}

const field = <Kept extends z.ZodType>(rule: FieldOf<Kept>): FieldOf<Kept> => rule;

/**
 * What a profile says besides its capabilities, declared once: how it is written, kept, drafted, shown and compared
 * all follow from this list.
 */
export const PROFILE_FIELDS = {
  summary: field({
    description: 'The organization in a few sentences.',
    kept: z.string().max(4_000).default(''),
    write: (options) => TextField({ ...options, max: 4_000 }),
    shown: () => String,
  }),
  keywords: field({
    description: 'Keywords in any of four languages.',
    kept: z.array(z.string().max(100)).max(100).default([]),
    write: (options) => LinesField({ ...options, max: 100, length: 100 }),
    shown: () => [String],
  }),
  regions: field({
    description: 'Regions served, ISO 3166-2.',
    kept: z.array(z.string()).max(100).default([]),
    write: (options) => CodesField(isPlace, { ...options, max: 100 }),
    shown: () => [String],
  }),
  languages: field({
    description: 'Languages it works in.',
    kept: z.array(z.enum(ProfileLanguages)).max(4).default([]),
    write: (options) => ChoicesField(ProfileLanguages, { ...options, max: 4 }),
    shown: () => [ProfileLanguages],
  }),
  availability: field({
    description: 'Free capacity.',
    kept: z
      .object({
        people: z.number().int().min(0),
        months: z.number().int().min(0),
        from: z.iso.date().nullable().default(null),
      })
      .nullable()
      .default(null),
    write: (options) => ObjectField(() => AvailabilityInput, options),
    shown: () => AvailabilityModel,
    isInside: true,
    parts: {
      availablePeople: (availability) => availability?.people,
      availableMonths: (availability) => availability?.months,
      availableFrom: (availability) => availability?.from,
    },
  }),
};

type Fields = typeof PROFILE_FIELDS;
export type FieldName = keyof Fields;
/** What the fields say in a version. */
export type Said = { [Name in FieldName]: z.infer<Fields[Name]['kept']> };

export const profileFields = Object.entries(PROFILE_FIELDS) as [FieldName, FieldOf][];

/** The shape in which they are kept. */
export const keptShape = Object.fromEntries(profileFields.map(([name, { kept }]) => [name, kept])) as {
  [Name in FieldName]: Fields[Name]['kept'];
};
