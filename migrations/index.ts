import { CreatePlatform1795500000100 } from './1795500000100-create-platform.js';
import { CreateAccounts1795500000300 } from './1795500000300-create-accounts.js';
import { CreateReference1795500000350 } from './1795500000350-create-reference.js';
import { CreateNotices1795500000400 } from './1795500000400-create-notices.js';
import { CreateOrganizations1795500000500 } from './1795500000500-create-organizations.js';
import { CreateProblems1795500000600 } from './1795500000600-create-problems.js';

/** In order of their time. Listed by import, so that a build contains exactly these. */
export const migrations = [
  CreatePlatform1795500000100,
  CreateAccounts1795500000300,
  CreateReference1795500000350,
  CreateNotices1795500000400,
  CreateOrganizations1795500000500,
  CreateProblems1795500000600,
];
