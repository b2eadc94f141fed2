/** A company as the engine reads it. */
export interface CompanyDocument {
  readonly organizationId: string;
  readonly profileVersionId: string;
  readonly name: string;
  readonly summary: string;
  readonly capabilities: readonly CapabilityDocument[];
  readonly keywords: readonly string[];
  readonly projects: readonly ProjectDocument[];
  readonly isicDivisions: readonly string[];
  readonly province: string | null;
  readonly regions: readonly string[];
  readonly languages: readonly string[];
  readonly headcount: number | null;
  readonly companyType: string | null;
  readonly availablePeople: number | null;
  /** Kinds of certificate that are valid today. */
  readonly certificates: readonly string[];
  /** Kinds of certificate that were valid once and are not today. */
  readonly expiredCertificates?: readonly string[];
  readonly isVerified: boolean;
  readonly isListed: boolean;
}

export interface CapabilityDocument {
  readonly id: string;
  readonly statement: string;
  readonly evidence: string;
  readonly competences: readonly string[];
  readonly technologyCategory: string | null;
  readonly isicDivisions: readonly string[];
  readonly trlFrom: number | null;
  readonly trlTo: number | null;
  readonly keywords: readonly string[];
}

export interface ProjectDocument {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly year: number | null;
}

/** An RFP as the engine reads it. */
export interface NeedDocument {
  readonly rfpId: string;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly requirements: readonly {
    readonly text: string;
    readonly competences: readonly string[];
    readonly isMust: boolean;
  }[];
  readonly keywords: readonly string[];
  readonly technologyCategory: string | null;
  readonly isicDivision: string | null;
  readonly province: string | null;
  readonly trlTarget: number | null;
  readonly year: number;
  readonly eligibility: Eligibility;
  /** Firms that may not be matched: the definer's and the owner's. */
  readonly excluded: ReadonlyMap<string, 'DEFINER_OF_RFP' | 'OWNER_OF_PROBLEM'>;
}

export interface Eligibility {
  readonly companyTypes: readonly string[];
  readonly certificates: readonly string[];
  readonly provinces: readonly string[];
  /** Size classes by headcount: micro to 9, small to 49, medium to 249, large. */
  readonly sizes: readonly string[];
}

export type HardFailure =
  | 'NOT_VERIFIED'
  | 'DEFINER_OF_RFP'
  | 'OWNER_OF_PROBLEM'
  | 'WRONG_COMPANY_TYPE'
  | 'CERTIFICATE_MISSING'
  | 'WRONG_PROVINCE'
  | 'WRONG_SIZE';
