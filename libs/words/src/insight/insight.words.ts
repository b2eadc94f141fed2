import { area } from '../area.js';

export const insight = area({});
