import { childElements } from '../../model/xml';
import { attribute, isOn } from './wordprocessing';

/** What the properties of letters say of how they are seen; what they leave open, a style may say. */
export interface Look {
  readonly hidden?: boolean;
  readonly struck?: boolean;
  /** Set above the line, as the marks of notes are. */
  readonly raised?: boolean;
  readonly font?: string;
}

const plainLook: Look = {};

/** What run properties say themselves. */
export function lookIn(properties: Element | undefined): Look {
  if (!properties) return plainLook;
  const look: { -readonly [name in keyof Look]: Look[name] } = {};
  for (const property of childElements(properties)) {
    switch (property.localName) {
      case 'vanish':
      case 'webHidden':
        look.hidden = look.hidden === true || isOn(property);
        break;
      case 'strike':
      case 'dstrike':
        look.struck = look.struck === true || isOn(property);
        break;
      case 'vertAlign':
        look.raised = attribute(property, 'val') === 'superscript';
        break;
      case 'rFonts': {
        const font = attribute(property, 'ascii') ?? attribute(property, 'hAnsi');
        if (font !== undefined) look.font = font;
        break;
      }
      default:
    }
  }
  return look;
}

/** A look where others, from the nearest, say what it leaves open. */
export function over(...looks: readonly Look[]): Look {
  return looks.reduceRight((below, look) => (look === plainLook ? below : { ...below, ...look }), plainLook);
}
