import { area } from '../area.js';

export const rfp = area({});
