import { z } from 'zod';

const line = (max: number) => z.string().max(max);
const trl = z.number().int().min(1).max(9).nullable();

const capability = z.object({
  id: z.uuid(),
  statement: line(2_000),
  evidence: line(2_000).default(''),
  competences: z.array(z.string()).max(3),
  technologyCategory: z.string().nullable().default(null),
  isicDivisions: z.array(z.string()).max(20).default([]),
  trlFrom: trl.default(null),
  trlTo: trl.default(null),
  keywords: z.array(line(100)).max(30).default([]),
});

/** What one version of a profile holds; certificates and past projects are rows beside it. */
export const profileContent = z.object({
  summary: line(4_000).default(''),
  capabilities: z.array(capability).max(50).default([]),
  /** In any of four languages. */
  keywords: z.array(line(100)).max(100).default([]),
  /** Regions served, ISO 3166-2. */
  regions: z.array(z.string()).max(100).default([]),
  languages: z
    .array(z.enum(['fa', 'en', 'tr', 'zh']))
    .max(4)
    .default([]),
  availability: z
    .object({
      people: z.number().int().min(0),
      months: z.number().int().min(0),
      from: z.iso.date().nullable().default(null),
    })
    .nullable()
    .default(null),
});

export type ProfileContent = z.infer<typeof profileContent>;
export type Capability = z.infer<typeof capability>;

export const emptyProfile: ProfileContent = profileContent.parse({});
