import { checkDocument, refreshTables } from '../../src/app';
import { setUpDocument } from '../../src/app/setUp';
import { bullet, docx, heading, numbered, paragraph, type Block } from '../builders';
import { openLine, readDocx, today, type Line } from '../line';

/** A RID with these blocks in one of its sections. */
const withIn = (section: string, blocks: readonly Block[]): Uint8Array =>
  docx([paragraph('SEC Release Implementation Document'), heading(1, '1. Scope'), heading(2, section), ...blocks]);

describe('what a section of the scope lists', () => {
  const idsOf = async (...blocks: Block[]): Promise<string[]> => {
    const { scope, model } = await readDocx(withIn('Targeted Modification Proposals', blocks));
    const ids = scope.targeted.map(({ id }) => id);
    expect(model.modifications.map(({ id }) => id)).toEqual(ids);
    return ids;
  };
  const listed = bullet('MP079 ‘Withdrawing’ proposes a power to withdraw.');

  it.each<[what: string, blocks: Block[], ids: string[]]>([
    ['a paragraph that speaks of another', [listed, paragraph('MP099 was withdrawn in May 2020.')], ['MP079']],
    ['one that names its title', [listed, paragraph('MP099 ‘Seats’ has moved to a later release.')], ['MP079']],
    ['a bullet that speaks of one above', [listed, bullet('MP079 comes in two parts.')], ['MP079']],
    [
      'a sub-bullet that starts with an identifier',
      [listed, bullet('MP080 was merged into it.', { level: 2 })],
      ['MP079'],
    ],
    ['a bullet without a title', [listed, bullet('MP080 – no title yet')], ['MP079', 'MP080']],
    [
      'paragraphs where there is no list',
      [paragraph('MP079 ‘Withdrawing’ proposes it.'), paragraph('MP080 will add a seat.'), paragraph('MP099 is gone.')],
      ['MP079', 'MP080'],
    ],
    [
      'bullets below headings of the author’s own',
      [heading(3, 'DCC Systems'), bullet('MP077 ‘Alerts’ proposes more.'), heading(3, 'Text only'), listed],
      ['MP077', 'MP079'],
    ],
  ])('%s', async (_, blocks, ids) => {
    expect(await idsOf(...blocks)).toEqual(ids);
  });

  it('keeps what stands below an item as its points, an identifier in front or not', async () => {
    const points = ['MP080 was merged into it.', 'It needs no vote.'];
    const blocks = [listed, ...points.map((text) => bullet(text, { level: 2 })), paragraph('No more are expected.')];
    const { scope } = await readDocx(withIn('Approved Modification Proposals', blocks));
    expect(scope.approved.map((item) => item.points)).toEqual([points]);
  });

  it('ends where the next section of the template starts, whatever its level', async () => {
    const next = [heading(3, 'DCC Change Requests'), bullet('CR1088 ‘Proving’ proposes to prove services.')];
    expect(await idsOf(listed, ...next)).toEqual(['MP079']);
  });

  it('lists no DCC Change Request as a modification, wherever it stands', async () => {
    const next = [paragraph('No others are foreseen.'), bullet('CR1088 ‘Proving’ proposes to prove services.')];
    const line = openLine(withIn('Targeted Modification Proposals', [listed, ...next]));
    const expected = {
      modifications: [expect.objectContaining({ id: 'MP079' })],
      changeRequests: [{ id: 'CR1088', title: 'Proving', summary: 'proposes to prove services.' }],
    };
    expect((await line.read()).reading.model).toMatchObject(expected);
    await setUpDocument();
    expect((await line.reopen().read()).reading.model).toMatchObject(expected);
    expect((await refreshTables()).edits).toEqual([]);
  });
});

describe('criteria', () => {
  const readiness = 'The DCC has successfully completed regression testing; and';
  const first = 'The DCC has confirmed these:';
  const points = ['no Severity 1 defect is left', 'no Severity 2 defect is left'];
  const set = [
    numbered(first, { list: 'a' }),
    ...points.map((text) => bullet(text, { level: 2 })),
    numbered(readiness, { list: 'a' }),
  ];
  const open = (blocks: readonly Block[]): Line =>
    openLine(withIn('Testing acceptance criteria', [...blocks, paragraph('The TAG reviews them.')]));

  it('are one with their sub-bullets, and keep the words that lead to the next', async () => {
    const { model } = (await open(set).read()).reading;
    expect(model.criteria.testing).toEqual([[first, ...points].join('\n'), readiness]);
  });

  it('are compared with the standard without those words', async () => {
    open(set);
    const { diagnostics } = await checkDocument({ today });
    const reworded = diagnostics.filter(({ message }) => /not in the words/.test(message));
    expect(reworded).toEqual([]);
    expect(diagnostics.filter(({ rule }) => rule === 'criteria/additional').map(({ place }) => place.text)).toEqual([
      first,
    ]);
  });

  it('are changed word by word where the model rewords them', async () => {
    const line = open(set);
    await refreshTables();
    const { model } = (await line.read()).reading;
    const [confirmed = ''] = model.criteria.testing;
    const reworded = 'The DCC has completed and closed regression testing; and';
    const added = 'The DCC has tested that it can go back.';
    const { edits } = await refreshTables({
      model: { ...model, criteria: { ...model.criteria, testing: [confirmed, reworded, added] } },
    });
    expect(edits.map(({ kind }) => kind)).toEqual(['insertParagraph', 'replaceText', 'storeModel']);
    expect((await line.reopen().read()).reading.model.criteria.testing).toEqual([confirmed, reworded, added]);
  });

  it('take their sub-bullets along when the model moves or removes them, and take over what an author types there', async () => {
    const line = open(set);
    await refreshTables();
    line.host.user.type(
      (await line.read()).reading.snapshot.paragraphs.findIndex(({ text }) => text === points[1]),
      'no defect above Severity 3 is left',
    );
    await refreshTables();
    const { model } = (await line.read()).reading;
    const typed = [first, points[0], 'no defect above Severity 3 is left'].join('\n');
    expect(model.criteria.testing).toEqual([typed, readiness]);
    await refreshTables({ model: { ...model, criteria: { ...model.criteria, testing: [readiness, typed] } } });
    const moved = (await line.reopen().read()).reading;
    expect(moved.model.criteria.testing).toEqual([readiness, typed]);
    await refreshTables({ model: { ...model, criteria: { ...model.criteria, testing: [readiness] } } });
    const { snapshot } = (await line.read()).reading;
    expect(snapshot.paragraphs.slice(3).map(({ text }) => text)).toEqual([readiness, 'The TAG reviews them.']);
  });
});
