import { foodCompetenceRows } from '../data/competences-food.data.js';
import { generalCompetenceRows } from '../data/competences-general.data.js';
import { livingCompetenceRows } from '../data/competences-living.data.js';
import { materialsCompetenceRows } from '../data/competences-materials.data.js';
import { servicesCompetenceRows } from '../data/competences-services.data.js';
import { systemsCompetenceRows } from '../data/competences-systems.data.js';
import { wordingOf, type Labels, type Synonyms } from './labels.js';

export interface Competence {
  readonly code: string;
  readonly labels: Labels;
  readonly synonyms: Synonyms;
  readonly technologyCategory: string;
  readonly officeFields: readonly string[];
}

/** The vocabulary the platform starts with; officers add to it in the table. */
export const competenceSeed: readonly Competence[] = [
  ...foodCompetenceRows,
  ...livingCompetenceRows,
  ...materialsCompetenceRows,
  ...systemsCompetenceRows,
  ...servicesCompetenceRows,
  ...generalCompetenceRows,
].map(([code, technologyCategory, fields, fa, en, tr = '', zh = '']) => ({
  code,
  ...wordingOf([fa, en, tr, zh]),
  technologyCategory,
  officeFields: fields.split(' '),
}));
