/** The acceptance criteria that every release is decided by. A release adds its own to them. */
export const criteriaSetNames = ['operational', 'testing', 'security'] as const;
export type CriteriaSetName = (typeof criteriaSetNames)[number];

export interface StandardCriteria {
  /** The paper they were set in. */
  readonly source: string;
  /** The month from which they apply: `2020-01`. */
  readonly since: string;
  readonly sets: Readonly<Record<CriteriaSetName, readonly string[]>>;
}

/** Each version in full, the oldest first: the set changes over the years. */
export const standardCriteria: readonly [StandardCriteria, ...StandardCriteria[]] = [
  {
    source: 'SEC Panel paper SECP_76_1701_23, Annex 1',
    since: '2020-01',
    sets: {
      operational: [
        'The DCC has brought to readiness all the new and changed components needed to provide the new services. This will include completing the service design and proving the service operations capability.',
        'The DCC has demonstrated that all pre-existing services will be stable in the run-up to deployment of the release.',
        'The DCC has proven that the new services can be operated alongside, and integrated with, the existing services.',
        'The DCC has assessed the risk posed by existing problems and defects in the existing live service, and the implications these will have for the revised service.',
        'The DCC has demonstrated that lessons learnt from previous SEC Releases and other DCC changes have been taken on board.',
        'The DCC has demonstrated there will be no detrimental impact on consumers’ experience.',
        'The DCC has completed assurance of the Business Continuity and Disaster Recovery processes.',
        'SECAS will be ready to implement the approved changes to the SEC on the agreed implementation date.',
        'SECAS has brought to readiness all the new and changed components that it is responsible for that are needed to support the new services.',
      ],
      testing: [
        'The DCC has developed the coding for each approved change and confirmed it will be able to deploy this to the production environment on the agreed implementation date.',
        'The DCC has completed and closed each test phase against the agreed exit criteria specified in the Testing Approach Document (TAD).',
        'The DCC has successfully completed regression testing.',
        'The DCC has confirmed that there are no Severity 1 or 2 defects outstanding that would be deployed to the production environment.',
        'The DCC has produced a clear resolution plan for any outstanding Severity 3, 4 or 5 defects and that the number of remaining testing issues is within the agreed threshold figures specified in the TAD.',
        'The DCC has demonstrated that the Systems and User Integration Testing (SIT and UIT) test environments were aligned to the solution being deployed to the production environment; if there were any differences, these were identified and the risks these posed demonstrably managed.',
      ],
      security: ['The DCC has completed relevant security testing and obtained approval of the security architecture.'],
    },
  },
];

/** The version that applied in a month; before the first one, that one. */
export function criteriaAsOf(month: string, versions: typeof standardCriteria = standardCriteria): StandardCriteria {
  return versions.filter(({ since }) => since <= month).at(-1) ?? versions[0];
}

/** Short forms of terms that stand for several acronyms at once, as the criteria use them. */
export const jointTerms: readonly (readonly [short: string, term: string])[] = [
  ['SIT and UIT', 'Systems and User Integration Testing'],
  ['SIT and UIT', 'System and User Integration Testing'],
];

export interface Reviewer {
  readonly name: string;
  readonly acronym: string;
}

/** The body that reviews where a release stands against each set. Source: the same paper. */
export const reviewers: Readonly<Record<CriteriaSetName, Reviewer>> = {
  operational: { name: 'Operations Group', acronym: 'OPSG' },
  testing: { name: 'Testing Advisory Group', acronym: 'TAG' },
  security: { name: 'Security Sub-Committee', acronym: 'SSC' },
};
