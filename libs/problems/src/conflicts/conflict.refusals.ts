import { declareRefusals } from '@peyvand/platform';

declareRefusals({
  CONFLICT_NOT_DECLARED:
    'Before your first decision on this problem you say whether an interest of your own touches it; `problemId` names it.',
  RECUSED: 'An interest of your own touches this, by your word or by a membership of yours; another officer decides.',
  CONFLICT_IS_FINAL: 'You declared a conflict of interest; it is not taken back.',
});
