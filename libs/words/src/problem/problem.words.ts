import { area } from '../area.js';

export const problem = area({});
