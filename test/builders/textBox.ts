import { group, type Block } from './block';
import { run } from './inline';
import { el, w, type Element } from './xml';

/** In English Metric Units, 12,700 to a point; from the left of the column and the top of the paragraph. */
interface BoxPlace {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
}

/** A box of text beside the paragraph it is anchored in: the drawing, and the VML copy that Word writes beside it. */
export const textBox = (...blocks: readonly Block[]): Block =>
  textBoxAt({ width: 2_160_000, height: 720_000, left: 3_600_000, top: 0 }, ...blocks);

export function textBoxAt({ width, height, left, top }: BoxPlace, ...blocks: readonly Block[]): Block {
  return (story) => {
    const id = story.package.nextId('drawing');
    const points = (units: number): string => `${String(Math.round(units / 12_700))}pt`;
    const content = w('txbxContent', {}, group(blocks)(story));
    const zero = { distT: 0, distB: 0, distL: 114_300, distR: 114_300 };
    const position = (name: string, offset: number): Element =>
      el(
        `wp:${name}`,
        { relativeFrom: name === 'positionH' ? 'column' : 'paragraph' },
        el('wp:posOffset', {}, String(offset)),
      );
    const a = 'http://schemas.openxmlformats.org/drawingml/2006/main';
    const wps = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';
    const shape = el(
      'wps:wsp',
      {},
      el('wps:cNvSpPr', { txBox: 1 }),
      el(
        'wps:spPr',
        {},
        el('a:xfrm', {}, el('a:off', { x: 0, y: 0 }), el('a:ext', { cx: width, cy: height })),
        el('a:prstGeom', { prst: 'rect' }, el('a:avLst')),
        el('a:ln', { w: 9525 }, el('a:solidFill', {}, el('a:srgbClr', { val: '1F3A5F' }))),
      ),
      el('wps:txbx', {}, content),
      el('wps:bodyPr', {
        rot: 0,
        vert: 'horz',
        wrap: 'square',
        lIns: 91_440,
        tIns: 45_720,
        rIns: 91_440,
        bIns: 45_720,
      }),
    );
    const drawing = w(
      'drawing',
      {},
      el(
        'wp:anchor',
        {
          ...zero,
          simplePos: 0,
          relativeHeight: 251_659_264,
          behindDoc: 0,
          locked: 0,
          layoutInCell: 1,
          allowOverlap: 1,
        },
        el('wp:simplePos', { x: 0, y: 0 }),
        position('positionH', left),
        position('positionV', top),
        el('wp:extent', { cx: width, cy: height }),
        el('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
        el('wp:wrapSquare', { wrapText: 'bothSides' }),
        el('wp:docPr', { id, name: `Text Box ${String(id)}` }),
        el('wp:cNvGraphicFramePr'),
        el('a:graphic', { 'xmlns:a': a }, el('a:graphicData', { uri: wps }, shape)),
      ),
    );
    const picture = w(
      'pict',
      {},
      el(
        'v:shape',
        {
          id: `TextBox${String(id)}`,
          type: '#_x0000_t202',
          style: `position:absolute;width:${points(width)};height:${points(height)}`,
        },
        el('v:textbox', {}, content),
      ),
    );
    const choice = el(
      'mc:AlternateContent',
      {},
      el('mc:Choice', { Requires: 'wps' }, drawing),
      el('mc:Fallback', {}, picture),
    );
    return [w('p', {}, run([choice]))];
  };
}
