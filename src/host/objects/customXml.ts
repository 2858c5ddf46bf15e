import { showBindings } from '../docx/bindings';
import { addCustomXml, customXmlParts, deleteCustomXml, readCustomXml, setCustomXml } from '../docx/customXml';
import type { CustomXml } from '../docx/customXml';
import { generalException, itemNotFound } from '../errors';
import type { Session } from '../session';
import { collectionType } from './collection';
import type { Collection } from './collection';
import type { Target } from './places';
import { methodWithNullTwin, ObjectType, reads, writes } from './type';
import type { Method, WordObject } from './type';

interface PartTarget extends Target {
  readonly part: CustomXml;
}

const partType = new ObjectType<PartTarget>('CustomXmlPart', () => ({
  properties: {
    id: { get: ({ part }) => part.id },
    namespaceUri: { get: (target) => there(target).namespace },
  },
  methods: {
    getXml: reads((target) => readCustomXml(target.session.document, there(target).name)),
    setXml: writes((target, args) => {
      setCustomXml(target.session.document, there(target).name, args.text(0));
      showBindings(target.session.document);
      return undefined;
    }),
    delete: writes((target) => {
      deleteCustomXml(target.session.document, there(target).name);
      return undefined;
    }),
  },
}));

/** The part as it is now: its namespace may have changed, or it may be gone. */
function there({ session, part }: PartTarget): CustomXml {
  const found = customXmlParts(session.document).find((candidate) => candidate.name === part.name);
  if (!found) throw itemNotFound();
  return found;
}

const counting: Record<string, Method<Collection>> = {
  getCount: reads(({ find }) => find().length),
  ...methodWithNullTwin(
    'getItem',
    ({ find }: Collection, args) => find().find((part) => part.get('id') === args.text(0)) ?? null,
  ),
};

const scopedType = collectionType('CustomXmlPartScopedCollection', {
  item: ({ find }, key) => find().find((part) => part.get('id') === key),
  methods: {
    ...counting,
    getOnlyItem: reads(({ find }) => {
      const [only, ...others] = find();
      if (!only) throw itemNotFound();
      if (others.length > 0) throw generalException('there is more than one part of this namespace');
      return only;
    }),
    getOnlyItemOrNullObject: reads(({ find }) => {
      const found = find();
      return found.length === 1 ? (found[0] ?? null) : null;
    }),
  },
});

interface PartsTarget extends Target, Collection {}

const partsType = new ObjectType<PartsTarget>('CustomXmlPartCollection', () => ({
  items: ({ find }) => find(),
  item: ({ find }, key) => find().find((part) => part.get('id') === key),
  methods: {
    ...(counting as Record<string, Method<PartsTarget>>),
    add: writes(({ session }, args) => {
      const part = addCustomXml(session.document, args.text(0));
      showBindings(session.document);
      return partObject(session, part);
    }),
    getByNamespace: reads(({ session }, args) => {
      const wanted = args.text(0);
      return scopedType.of({ find: () => partObjects(session, (part) => part.namespace === wanted) });
    }),
  },
}));

export function customXmlCollection(session: Session): WordObject {
  return partsType.of({ session, find: () => partObjects(session, () => true) });
}

/** A part by its id; Word's ids are written in either case. */
export function partById(session: Session, id: string): WordObject | null {
  return partObjects(session, (part) => part.id.toUpperCase() === id.toUpperCase())[0] ?? null;
}

function partObjects(session: Session, fits: (part: CustomXml) => boolean): WordObject[] {
  return customXmlParts(session.document)
    .filter(fits)
    .map((part) => partObject(session, part));
}

function partObject(session: Session, part: CustomXml): WordObject {
  return partType.of({ session, part });
}
