import { z } from 'zod';
import { keptShape } from './profile.fields.js';

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
export const profileContent = z.object({ ...keptShape, capabilities: z.array(capability).max(50).default([]) });

export type ProfileContent = z.infer<typeof profileContent>;
export type Capability = z.infer<typeof capability>;

export const emptyProfile: ProfileContent = profileContent.parse({});

/** A text as it is kept, with what it does not say because it is older than the field. */
export const whole = (content: ProfileContent): ProfileContent => ({ ...emptyProfile, ...content });
