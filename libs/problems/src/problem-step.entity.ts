import { StepEntity } from '@peyvand/platform';
import { Entity } from 'typeorm';

@Entity('problem_step')
export class ProblemStepEntity extends StepEntity {}
