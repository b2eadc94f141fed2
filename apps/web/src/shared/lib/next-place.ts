/** Where to go on afterwards. Only places of this application: another address would lead away after signing in. */
export const nextIn = ({ next }: Record<string, unknown>): { next?: string } =>
  typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {};
