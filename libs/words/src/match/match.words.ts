import { area } from '../area.js';

export const match = area({});
