import { Entity } from 'typeorm';
import { StepEntity } from '@peyvand/platform';

@Entity('rfp_step')
export class RfpStepEntity extends StepEntity {}
