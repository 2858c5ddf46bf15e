/** A term that is seen in several spellings, and the one to prefer. */
export interface TermSpelling {
  readonly preferred: string;
  /** Every spelling of it, the preferred one included. */
  readonly spellings: RegExp;
  /** Whether capitals are a part of the spelling. */
  readonly capitals?: boolean;
}

/**
 * Terms that RIDs spell in several ways, preferred as the June 2020 RID spells them most often (SECP_76_1701_23, Annex 1)
 * or as the SEC does. Left out is what differs by its part of speech: `go-live` and to `go live`.
 */
export const termSpellings: readonly TermSpelling[] = [
  { preferred: 'DCC System-impacting', spellings: /\bDCC Systems?[- ]impacting\b/gi, capitals: true },
  { preferred: 'non-system-impacting', spellings: /\bnon[- ]systems?[- ]impacting\b/gi },
  { preferred: 'system-impacting', spellings: /\b(?<!\bDCC |\bnon[- ])systems?[- ]impacting\b/gi },
  { preferred: 'Self-Service', spellings: /\bself[- ]?service\b/gi },
  { preferred: 'Sub-Committee', spellings: /\bsub[- ]?committee/gi },
  { preferred: 'Pre-Integration', spellings: /\bpre[- ]?integration\b/gi },
  { preferred: 'cut-off date', spellings: /\bcut[- ]?off date/gi },
  { preferred: 'go/no-go', spellings: /\bgo ?\/ ?no[- ]go\b/gi },
  { preferred: 're-baseline', spellings: /\bre-?baseline/gi },
  { preferred: 'Working Day', spellings: /\bworking[- ]day/gi, capitals: true },
];
