import type { Element } from '@xmldom/xmldom';
import { bindingOf, removeBinding, resolveBinding, setBinding, showBindings } from '../docx/bindings';
import type { Binding } from '../docx/bindings';
import { typeOfControl } from '../docx/controls';
import { customXmlParts } from '../docx/customXml';
import { isSimplePath } from '../docx/xpath';
import { generalException, invalidArgument, notImplemented } from '../errors';
import type { Session } from '../session';
import type { Arguments } from './arguments';
import { present } from './places';
import type { ElementTarget } from './places';
import { ObjectType, writes } from './type';
import type { WordObject } from './type';

/** A content control's tie to a node of a custom XML part. */
const mappingType = new ObjectType<ElementTarget>('XmlMapping', () => ({
  properties: {
    isMapped: { get: (target) => mappedNode(target) !== undefined },
    xpath: { get: ({ element }) => bindingOf(present(element))?.xpath ?? '' },
    prefixMappings: { get: ({ element }) => bindingOf(present(element))?.prefixMappings ?? '' },
  },
  links: {
    customXmlPart: (target) => target.session.objects.customXmlPart(mappedNode(target)?.storeId ?? ''),
  },
  methods: {
    setMapping: writes((target, args) => setMapping(target, args)),
    delete: writes(({ session, element }) => {
      removeBinding(present(element));
      session.document.touch(element);
      return undefined;
    }),
  },
}));

export function xmlMappingObject(session: Session, control: Element): WordObject {
  return mappingType.of({ session, element: control });
}

function mappedNode({ session, element }: ElementTarget): ReturnType<typeof resolveBinding> {
  const binding = bindingOf(present(element));
  return binding && resolveBinding(session.document, binding);
}

/** Ties the control to a node that is there, and shows its text; answers whether there is such a node. */
function setMapping({ session, element }: ElementTarget, args: Arguments): boolean {
  const { document } = session;
  const xpath = args.text(0);
  if (!isSimplePath(xpath)) throw notImplemented(`the XPath ${xpath}`);
  if (typeOfControl(present(element)) !== 'PlainText')
    throw generalException('the host maps plain text controls to custom XML, and this is another');
  const source = args.optionObject('source');
  if (source && source.typeName !== 'CustomXmlPart') throw invalidArgument(`a ${source.typeName} as a source`);
  const id = source?.get('id');
  for (const part of customXmlParts(document)) {
    if (id !== undefined && part.id !== id) continue;
    const prefixMappings = args.optionText(1, 'prefixMapping') ?? prefixesOf(part.namespace);
    const binding: Binding = { xpath, prefixMappings, storeId: part.id };
    if (!resolveBinding(document, binding)) continue;
    setBinding(element, binding);
    document.touch(element);
    showBindings(document, [element]);
    return true;
  }
  return false;
}

/** Word calls a part's own namespace `ns0` where it is told no prefixes. */
function prefixesOf(namespace: string): string {
  return namespace === '' ? '' : `xmlns:ns0="${namespace}"`;
}
