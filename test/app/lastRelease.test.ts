import { readFileSync, writeFileSync } from 'node:fs';
import { checkDocument, setUpDocument, workingModel } from '../../src/app';
import {
  bringInStep,
  carryOverOf,
  draftNext,
  inBothScopes,
  lastReleaseOf,
  scopeChoices,
} from '../../src/app/lastRelease';
import { ridFile } from '../../src/app/ridFile';
import type { Rid } from '../../src/model/rid';
import { docx, paragraph } from '../builders';
import { teamTemplate } from '../builders/teamTemplate';
import { rid, workFolder } from '../cli/run';
import { fixture, openLine } from '../line';

const file = workFolder();
const today = '2026-01-15';
const june = fixture('june-2020.docx');

describe('the next release from the file of the last', () => {
  it('is drafted from the bytes alone, with what was chosen, into a document of its own', async () => {
    openLine(june);
    const last = lastReleaseOf(june, 'june.docx');
    expect(last.model).toEqual(workingModel(await openLine(june).read()));
    const choices = scopeChoices(last);
    expect(choices.filter(({ usual }) => usual === 'carried').every(({ status }) => status === 'targeted')).toBe(true);
    const [approved] = choices.filter(({ status }) => status === 'approved');
    const [targeted] = choices.filter(({ status }) => status === 'targeted');
    const chosen = { [approved?.id ?? '']: 'carried', [targeted?.id ?? '']: 'left' } as const;
    const carry = carryOverOf(choices, chosen);
    expect(carry).toEqual({ move: [approved?.id], drop: [targeted?.id] });
    const next = draftNext(last, { goLive: '2027-11-04', today, impactsSystems: true, ...carry });
    const ids = next?.model.modifications.map(({ id }) => id) ?? [];
    expect(ids).toContain(approved?.id);
    expect(ids).not.toContain(targeted?.id);
    const line = openLine(ridFile(next?.model as Rid, { kept: last.reference }).bytes);
    await setUpDocument();
    expect(workingModel(await line.read()).release.name).toBe('November 2027 SEC Release');
    const { diagnostics } = await checkDocument({ today });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('takes what moved on out of the scope of the last, which keeps what is known of it', async () => {
    const line = openLine(june);
    const model = workingModel(await line.read());
    const [moved] = model.modifications.filter(({ status }) => status === 'targeted');
    const next = { ...model, modifications: moved ? [moved] : [] };
    expect(inBothScopes(model, next)).toEqual([moved?.id]);
    await bringInStep([moved?.id ?? '']);
    const after = workingModel(await line.reopen().read());
    expect(after.modifications.map(({ id }) => id)).toEqual(
      model.modifications.map(({ id }) => id).filter((id) => id !== moved?.id),
    );
    expect(after.withdrawn.map(({ id }) => id)).toEqual([moved?.id]);
  });

  it.each([
    ['no Word document', new Uint8Array([80, 75, 3, 4]), /is not a Word document/],
    ['no RID', docx([paragraph('A letter.')]), /does not look like a RID/],
  ])('refuses %s in a sentence', (_, bytes, says) => {
    openLine(june);
    expect(() => lastReleaseOf(bytes, 'last.docx')).toThrow(says);
  });
});

test('rid new carries over exactly what is named, in a team’s template, and brings the last one in step', async () => {
  writeFileSync(file('last.docx'), june);
  writeFileSync(file('TEAM.dotx'), teamTemplate());
  const ids = (JSON.parse((await rid('model', file('last.docx'))).out) as Rid).modifications.map(({ id }) => id);
  const named = ids.slice(0, 2).join(',');
  const made = await rid(
    ...['new', '-o', file('next.docx'), '--go-live', '2099-11-05', '--systems', '--from', file('last.docx')],
    ...['--carry', named, '--in-step', file('in-step.docx'), '--template', file('TEAM.dotx')],
  );
  expect(made).toMatchObject({
    code: 0,
    error: expect.stringContaining(`the last release, without ${ids.slice(0, 2).join(', ')}`),
  });
  const idsOf = async (name: string): Promise<string[]> =>
    (JSON.parse((await rid('model', file(name))).out) as Rid).modifications.map(({ id }) => id);
  expect((await idsOf('next.docx')).sort()).toEqual(ids.slice(0, 2).sort());
  expect(await idsOf('in-step.docx')).toEqual(ids.slice(2));
  expect(readFileSync(file('last.docx'))).toEqual(Buffer.from(june));
  const says = async (...more: string[]): Promise<string> =>
    (await rid('new', '-o', file('x.docx'), '--go-live', '2099-11-05', '--systems', ...more)).error;
  expect(await says('--from', file('last.docx'), '--carry', 'MP999')).toContain('has no modification “MP999”');
  expect(await says('--from', file('last.docx'), '--carry', ids[0] ?? '', '--drop', ids[1] ?? '')).toContain(
    'leave out --move and --drop',
  );
  expect(await says('--carry', 'MP079')).toContain('Say by --from');
  expect(await says('--template', file('last.docx'))).toMatch(/has the section “.*” already/);
});
