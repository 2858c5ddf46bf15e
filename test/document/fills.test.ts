import { tickFills } from '../../src/document/tables/fills';
import type { Cell, Paragraph } from '../../src/document/reading/snapshot';

const cell = (fill?: string, text = ''): Cell => ({
  paragraphs: [{ text } as Paragraph],
  column: 0,
  span: 1,
  ...(fill !== undefined && { fill }),
});
const row = (fills: readonly (string | undefined)[], key?: string) =>
  fills.map((fill) => ({ cell: cell(fill), key: cell(key, 'MP079') }));

describe('the colours that stand for ticks', () => {
  it.each<[string, ReturnType<typeof row>, string[]]>([
    ['one colour', row(['92D050', undefined]), ['92D050']],
    ['green beside red', row(['92D050', 'FF0000', undefined]), ['92D050']],
    ['two colours of which none is green', row(['FFC000', 'FF0000']), []],
    ['a colour of the whole row', row(['D9D9D9', 'D9D9D9'], 'D9D9D9'), []],
    ['no colours', row([undefined, undefined]), []],
    ['colours beside marks', [...row(['92D050']), { cell: cell(undefined, '✓'), key: cell() }], []],
  ])('are those of %s', (_, cells, fills) => {
    expect([...tickFills(cells)]).toEqual(fills);
  });
});
