import { refreshTables, saveModel, setUpDocument, workingModel } from '../../src/app';
import { readDocument } from '../../src/app/document';
import { WordHost } from '../../src/host';
import { connectNode } from '../../src/host/node';
import { sketch } from '../builders/sketch';
import { shaken } from './uses';

/** Small RIDs, each with something that is easily lost: opened thousands of times, they are read in milliseconds. */
const sketches: Readonly<Record<string, () => Uint8Array>> = {
  'rows that move': () =>
    sketch(`
SEC Release Implementation Document
# 1. Scope
## Approved Modification Proposals
- MP079 ‘Alerts’ proposes one thing.
- MP084 ‘Keys’ proposes another.
# Appendix 2: Glossary
| Glossary |
| Acronym | Full term | Asked for by |
| AAA | First | the Panel |
| BBB | Second | the TAG |
| CCC | Third | nobody |`),
  'rows out of order': () =>
    sketch(`
SEC Release Implementation Document
# 1. Scope
Some words.
# 3. Implementation timeline
The dates follow.
# Appendix 2: Glossary
| Glossary |
| Acronym | Full term |
| SIT | Systems Integration Testing |
| DCC | Data Communications Company |
| SEC | Smart Energy Code |`),
  'a matrix with merged rows': () =>
    sketch(`
SEC Release Implementation Document
# 1. Scope
## Approved Modification Proposals
- MP079 ‘Alerts’ proposes one thing.
- MP084 ‘Keys’ proposes another.
## SEC Document impacts
- Section A ‘Definitions’
- Section D ‘Modification Process’
| SEC document impact matrix |
| SEC document | MP079 | MP084 |
| Section A | ✓ | |
| Section D | | ✓ |
| Drafts are with the Panel |`),
  'modifications renamed and withdrawn': () =>
    sketch(`
SEC Release Implementation Document
# 1. Scope
## Approved Modification Proposals
- MP079 ‘Alerts’ proposes one thing.
- SECMP062 ‘Keys’ proposes another.
## SEC Party and DCC impacts
| Participant impact matrix |
| Modification | Suppliers | Gas Networks | DCC |
| MP079 | ✓ | | ✓ |
| SECMP0062 | | ✓ | |

What follows is for the DCC.

| DCC impacts |
| Area | Impacts |
| Testing | - More tests<br>- And again |
| Support | - A new desk |`),
  'lists with points, and a timetable': () =>
    sketch(`
SEC Release Implementation Document
The June 2020 SEC Release goes live on 25 June 2020.
# 1. Scope
## Targeted Modification Proposals
- MP079 ‘Alerts’ proposes one thing.
  - First point
  - Second point
- MP084 ‘Keys’ proposes another.
# 3. Implementation timeline
| Release timetable |
| Date | Event | Notes |
| 6 January 2020 | SIT commences | Agreed |
| 25 June 2020 | Release go-live | |
# Version control
| Version control |
| Version | Date | Changes |
| 0.1 | 6 January 2020 | First draft |`),
};

/** The same as authors have them: as they were typed, with a data model, set up, and with a data model that was edited since. */
export const papers: Readonly<Record<string, () => Promise<Uint8Array>>> = Object.fromEntries(
  Object.entries(sketches).flatMap(([name, make]) => [
    [name, () => after(make, () => refreshTables())],
    [
      `${name}, set up and edited`,
      () =>
        after(make, async () => {
          await setUpDocument();
          await saveModel(shaken(workingModel(await readDocument())));
        }),
    ],
  ]),
);

async function after(make: () => Uint8Array, work: () => Promise<unknown>): Promise<Uint8Array> {
  const host = WordHost.open(make());
  connectNode(host);
  await work();
  return host.save();
}
