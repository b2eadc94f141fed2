import { declareRefusals } from '../graphql/refusal.model.js';

declareRefusals({
  JOB_DROPPED: 'The job was dropped and cannot be replayed.',
  JOB_NOT_DEAD: 'The job is not given up: it is still tried, or done.',
});
