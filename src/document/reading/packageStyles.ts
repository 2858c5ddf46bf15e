import { parseXml, rootElement, XmlError } from '../../model/xml';
import { readStyles, type Styles } from './styles';

interface WithoutStyles {
  /** Null where the package has none that can be taken out as text. */
  readonly styles: Styles | null;
  readonly rest: string;
}

/** The styles that were read last: all packages of one document have the same, each paragraph's as well as the body's. */
let last: { readonly xml: string; readonly styles: Styles } | null = null;

/**
 * The styles of a flat package, and the package without them. They are most of it: 350 KB in a real RID, also where one
 * paragraph was asked for. The same text is parsed once.
 */
export function stylesIn(flatPackage: string): WithoutStyles {
  const whole = { styles: null, rest: flatPackage };
  const name = flatPackage.indexOf(' pkg:name="/word/styles.xml"');
  const start = flatPackage.lastIndexOf('<pkg:part', name);
  const end = flatPackage.indexOf('</pkg:part>', name);
  if (name < 0 || start < 0 || end < 0) return whole;
  const part = flatPackage.slice(start, end);
  const xml = /<pkg:xmlData[^>]*>([^]*)<\/pkg:xmlData>/.exec(part)?.[1];
  if (xml === undefined) return whole;
  try {
    if (last?.xml !== xml) last = { xml, styles: readStyles(rootElement(parseXml(xml))) };
  } catch (error) {
    // Names that the part takes from what is around it.
    if (error instanceof XmlError) return whole;
    throw error;
  }
  return { styles: last.styles, rest: flatPackage.slice(0, start) + flatPackage.slice(end + '</pkg:part>'.length) };
}
