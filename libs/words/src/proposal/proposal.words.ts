import { area } from '../area.js';

export const proposal = area({});
