import { sketch } from '../builders/sketch';

/** A whole RID in few words: what takes a second in a real one takes a tenth here. */
export function smallRid(): Uint8Array {
  return sketch(`SEC Release Implementation Document
June 2027 SEC Release
Version 0.1

| Document history |
| Version | Date | Changes |
| 0.1 | 14 January 2027 | First draft |

# 1. Scope
## Approved Modification Proposals
- MP001 ‘Alpha change’ will change Alpha.
  - Proposed Solution
- MP002 ‘Beta change’ will change Beta.
## Targeted Modification Proposals
- MP003 ‘Gamma change’ would change Gamma.
# 2. Impacts
## SEC document impacts
- Section C ‘Governance’
- Section D ‘Modification Process’

| SEC document impact matrix |
| Document | MP001 | MP002 |
| Section C | ✓ | |
| Section D | | ✓ |

| Participant impact matrix |
| Modification | Suppliers | Electricity Networks | Gas Networks | Other SEC Parties | DCC |
| MP001 | ✓ | | | | ✓ |
| MP002 | | ✓ | ✓ | | |
# 3. Implementation timetable

| Implementation timetable |
| Date | Event | Notes |
| 1 Apr 27 | Panel approval of the draft RID | |
| 24 Jun 27 | Release go-live | |
# 4. Costs
The DCC implementation costs are £1,200.

| DCC implementation costs |
| Modification | Design, Build and PIT | SIT | UIT | Live |
| MP001 | £1,000 | £200 | £0 | £0 |
# 5. Acceptance criteria
## Operational acceptance criteria
1. The DCC has tested the services.
2. SECAS is ready.

| Glossary |
| Acronym | Term |
| DCC | Data Communications Company |
| SEC | Smart Energy Code |`);
}
