import { parseXml, rootElement, XmlError } from '../../model/xml';
import { memoiseTexts } from './memoise';
import { readStyles, type Styles } from './styles';

interface WithoutStyles {
  /** Null where the package has none that can be taken out as text. */
  readonly styles: Styles | null;
  readonly rest: string;
}

/** All packages of one document have the same styles, each paragraph's as well as the body's. */
const stylesOf = memoiseTexts(1, (xml): Styles => readStyles(rootElement(parseXml(xml))));

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
    const rest = flatPackage.slice(0, start) + flatPackage.slice(end + '</pkg:part>'.length);
    return { styles: stylesOf(xml), rest };
  } catch (error) {
    // Names that the part takes from what is around it.
    if (error instanceof XmlError) return whole;
    throw error;
  }
}
