import { requireNode } from './lib/node-version.mjs';

requireNode();
const { Secret, TOTP } = await import('otpauth');

/** The authenticator of the demo's officers and administrator; with an argument, of another secret in base 32. */
const DEMO_SECRET = 'PEYVANDDEMOPEYVANDDEMOPEYVANDDEM';

console.log(new TOTP({ secret: Secret.fromBase32(process.argv[2] ?? DEMO_SECRET) }).generate());
