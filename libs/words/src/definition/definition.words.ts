import { area } from '../area.js';

export const definition = area({});
