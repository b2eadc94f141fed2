import { Injectable } from '@nestjs/common';
import { OwnerLeaks } from '@peyvand/problems';
import { DismissedFindings } from '../checks/dismissed-findings.js';
import { definitionFindings } from '../checks/definition-gate.js';
import type { Finding } from '../checks/finding.js';
import { placed } from '../checks/placed.js';
import type { LoadedVersion } from './version-situations.js';

/** The whole definition gate, with what would give an anonymous owner away. */
@Injectable()
export class DefinitionGate {
  constructor(
    private readonly leaks: OwnerLeaks,
    private readonly dismissed: DismissedFindings,
  ) {}

  async findings({ row: version, content, confidentiality }: LoadedVersion): Promise<Finding[]> {
    const { problemId } = version;
    const find = await this.leaks.finderOf({ problemId, confidentiality, mayNameTypes: true });
    const findings = definitionFindings(content, find);
    return this.dismissed.attach({ definitionVersionId: version.id }, placed(findings, content));
  }
}
