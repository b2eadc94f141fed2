import { area } from '../area.js';

export const organization = area({});
