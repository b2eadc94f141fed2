import { area } from '../area.js';

export const common = area({});
