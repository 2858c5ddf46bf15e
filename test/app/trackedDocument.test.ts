import { sketch } from '../builders/sketch';
import { openLine, type Line } from '../line';

const texts = (line: Line): string[] => line.host.user.paragraphs().map(({ text }) => text);

it('a row of the SEC document impact matrix whose deletion is tracked takes no bullet along', async () => {
  const line = openLine(
    sketch(`
SEC Release Implementation Document
June 2020 SEC Release
# 1. Scope
## Approved Modification Proposals
- MP079 ‘Alerts’ proposes one thing.
# 2. Impacts
## SEC document impacts
- Section C ‘Governance’ as ever
- Section H ‘DCC Services’
| SEC document impact matrix |
| Document | MP079 |
| Section C | ✓ |
| Section H | ✓ |`),
  );
  await line.refresh();
  line.host.user.setTracking(true);
  line.host.user.deleteRow(texts(line).lastIndexOf('Section C'));
  line.host.user.setTracking(false);
  const before = texts(line);
  for (let again = 0; again < 2; again += 1) {
    const { regions, store } = await line.refresh();
    expect(regions.find(({ name }) => name === 'document-matrix')).toMatchObject({
      outcome: 'conflict',
      conflicts: [{ row: 'Section C', column: null, document: null }],
    });
    expect(store.model.documents.map(({ reference }) => reference)).toEqual(['Section C', 'Section H']);
    expect(texts(line)).toEqual(before);
  }
});
