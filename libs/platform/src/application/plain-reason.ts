import { ConfigFault } from '../config/env.js';

/** Why a program could not start, in sentences for whoever started it; null for what nobody foresaw. */
export function plainReason(error: unknown): readonly string[] | null {
  if (error instanceof ConfigFault) return error.faults;
  const { code = '' } = error as { code?: string };
  if (['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EAI_AGAIN'].includes(code))
    return ['The database does not answer: check DATABASE_URL.'];
  if (code === '28P01' || code === '28000') return ['The database refuses the user or password: check DATABASE_URL.'];
  if (code === '3D000') return ['The database named in DATABASE_URL does not exist.'];
  if (code === '42P01' || code === '42501' || code === '22023')
    return [
      'The database has not been migrated, or the user in DATABASE_URL is no member of peyvand_app: run "npm run migrate".',
    ];
  return null;
}
