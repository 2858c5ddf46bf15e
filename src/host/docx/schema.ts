import type { Element, Node } from '@xmldom/xmldom';
import { ns } from '../package/names';

/** The order in which the schema wants the children of property elements: Word calls a file with another order corrupt. */
const orders: Readonly<Record<string, readonly string[]>> = {
  pPr: words(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  rPr: words(
    'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange',
  ),
  tcPr: words(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns cellDel cellMerge tcPrChange',
  ),
  trPr: words(
    'cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden ins del trPrChange',
  ),
  tblPr: words(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  ),
  sdtPr: words(
    'rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex equation comboBox date docPartObj docPartList dropDownList picture richText text citation group bibliography',
  ),
  settings: words(
    'writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders',
  ),
  sectPr: words(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
  ),
};

/** What must stand before everything else in its parent. */
const propertiesOf: Readonly<Record<string, string>> = {
  pPr: 'p',
  rPr: 'r',
  tcPr: 'tc',
  trPr: 'tr',
  tblPr: 'tbl',
  sdtPr: 'sdt',
};

function words(list: string): readonly string[] {
  return list.split(' ');
}

/** The child of this name, made where the schema wants it if it is not there. */
export function ensureChild(parent: Element, name: string): Element {
  const order = orders[parent.localName ?? ''];
  const rank = (node: Node): number => (order && node.namespaceURI === ns.w ? order.indexOf(node.localName ?? '') : -1);
  let before: Node | null = null;
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    if (node.namespaceURI === ns.w && node.localName === name) return node as Element;
    const later = order ? rank(node) > order.indexOf(name) || rank(node) < 0 : false;
    before ??= later ? node : null;
  }
  const document = parent.ownerDocument;
  if (!document) throw new Error('An element without a document');
  const made = document.createElementNS(ns.w, `w:${name}`);
  const first = propertiesOf[name] === parent.localName && name !== 'trPr';
  parent.insertBefore(made, first ? parent.firstChild : name === 'trPr' ? afterExceptions(parent) : before);
  return made;
}

/** A row may start with w:tblPrEx, and w:trPr follows it. */
function afterExceptions(row: Element): Node | null {
  let node = row.firstChild;
  while (node && node.localName === 'tblPrEx') node = node.nextSibling;
  return node;
}

export function isMcFallback(element: Element): boolean {
  return (
    element.localName === 'Fallback' &&
    element.namespaceURI === 'http://schemas.openxmlformats.org/markup-compatibility/2006'
  );
}
