import { StepEntity } from '@peyvand/platform';
import { Entity } from 'typeorm';

@Entity('rfp_step')
export class RfpStepEntity extends StepEntity {}
