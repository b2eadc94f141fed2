import { dateTime, extendProjection } from '@peyvand/platform';
import { refusedAtSql } from './refused-addresses.js';

extendProjection('Person', { mailRefusedAt: dateTime({ sql: refusedAtSql }) });
