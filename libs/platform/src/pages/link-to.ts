import type { LinkPage, WebPlace } from '@peyvand/contracts';
import type { AppConfig } from '../config/app.config.js';
import type { PageLocale } from './link-page.js';

type Public = Pick<AppConfig, 'publicUrl'>;

/** The address of a page in somebody's language, with the token by which it acts. */
export const linkTo = (config: Public, locale: PageLocale, page: LinkPage, token: string): string =>
  `${placeOf(config, locale, page)}?token=${encodeURIComponent(token)}`;

/** The address of a place of the web application. */
export const placeOf = ({ publicUrl }: Public, locale: PageLocale, place: LinkPage | WebPlace): string =>
  `${publicUrl.replace(/\/$/, '')}/${locale}/${place}`;
