import { Module } from '@nestjs/common';
import { HolidayYearReader } from './calendar/holiday-year.reader.js';
import { HolidayRepository } from './calendar/holiday.repository.js';
import { MoveHoliday } from './calendar/operations/move-holiday.js';
import { MoveWaits } from './calendar/operations/move-waits.js';
import { RemoveHoliday } from './calendar/operations/remove-holiday.js';
import { SetHoliday } from './calendar/operations/set-holiday.js';
import { WorkingDays } from './calendar/working-days.reader.js';
import { CompetenceReader } from './competences/competence.reader.js';
import { CompetenceRepository } from './competences/competence.repository.js';
import { AddCompetence } from './competences/operations/add-competence.js';
import { RetireCompetence } from './competences/operations/retire-competence.js';
import { UpdateCompetence } from './competences/operations/update-competence.js';
import { Numbers } from './numbers/numbers.js';

@Module({
  providers: [
    HolidayRepository,
    HolidayYearReader,
    WorkingDays,
    MoveWaits,
    SetHoliday,
    MoveHoliday,
    RemoveHoliday,
    CompetenceRepository,
    CompetenceReader,
    AddCompetence,
    UpdateCompetence,
    RetireCompetence,
    Numbers,
  ],
  exports: [
    Numbers,
    HolidayYearReader,
    WorkingDays,
    SetHoliday,
    MoveHoliday,
    RemoveHoliday,
    CompetenceReader,
    AddCompetence,
    UpdateCompetence,
    RetireCompetence,
  ],
})
export class ReferenceModule {}
