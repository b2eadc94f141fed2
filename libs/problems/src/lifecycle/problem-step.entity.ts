import { Entity } from 'typeorm';
import { StepEntity } from '@peyvand/platform';

@Entity('problem_step')
export class ProblemStepEntity extends StepEntity {}
