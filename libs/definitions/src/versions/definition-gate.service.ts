import { Injectable } from '@nestjs/common';
import { OrganizationReader } from '@peyvand/organizations';
import { DismissedFindings } from '../checks/dismissed-findings.js';
import { definitionFindings } from '../checks/definition-gate.js';
import type { Finding } from '../checks/finding.js';
import type { LoadedVersion } from './version-situations.js';

/** The whole definition gate, with what would give an anonymous owner away. */
@Injectable()
export class DefinitionGate {
  constructor(
    private readonly organizations: OrganizationReader,
    private readonly dismissed: DismissedFindings,
  ) {}

  async findings({ version, content, confidentiality, situation }: LoadedVersion): Promise<Finding[]> {
    const findings = definitionFindings(
      content,
      confidentiality === 'public' ? null : await this.organizations.identifying(situation.ownerId),
    );
    return this.dismissed.mark({ definitionVersionId: version.id }, findings);
  }
}
