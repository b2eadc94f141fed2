import { randomBytes } from 'node:crypto';
import { sha256 } from '@peyvand/kernel';

/** 256 random bits as text for cookies and links. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token. It is random through and through, so a plain hash is enough. */
export const hashToken = (token: string): string => sha256(token);
