import { area } from '../area.js';
import { accountNotices } from './account-notices.words.js';

export const account = area({ notices: accountNotices });
