import { allControls } from '../docx/controls';
import { isAttached } from '../docx/dom';
import { propertyNames, readProperty, writeProperty } from '../docx/properties';
import { setTracking, trackingMode } from '../docx/settings';
import { invalidArgument, itemNotFound } from '../errors';
import type { Session } from '../session';
import { liveText } from './places';
import type { Target } from './places';
import { readSearchFlags } from './searchOptions';
import { find, getControls } from './text';
import { ObjectType, reads } from './type';
import type { Property, WordObject } from './type';

const documentType = new ObjectType<Target>('Document', () => ({
  properties: {
    changeTrackingMode: {
      get: ({ session }) => trackingMode(session.document),
      set: ({ session }, value) => {
        if (value !== 'Off' && value !== 'TrackAll' && value !== 'TrackMineOnly')
          throw invalidArgument('changeTrackingMode');
        setTracking(session.document, value);
      },
    },
  },
  links: {
    body: ({ session }) => session.objects.body(session.document.body),
    contentControls: ({ session }) => session.objects.controls(() => allControls(session.document)),
    customXmlParts: ({ session }) => session.objects.customXmlParts(),
    sections: ({ session }) => session.objects.sections(),
    properties: ({ session }) => propertiesType.of({ session }),
  },
  methods: {
    getSelection: reads(({ session }) => selection(session)),
    _Search2: reads(({ session }, args) =>
      find(
        session,
        { kind: 'content', container: session.document.body },
        args.text(0),
        readSearchFlags(args.count(1)),
      ),
    ),
    getContentControls: reads(({ session }, args) => getControls(session, () => allControls(session.document), args)),
    getParagraphByUniqueLocalId: reads(({ session }, args) => {
      const paragraph = session.document.paragraphByLocalId(args.text(0));
      if (!paragraph) throw itemNotFound();
      return session.objects.paragraph(paragraph);
    }),
    getAnnotationById: reads(({ session }, args) => session.objects.annotation(args.text(0))),
  },
}));

const property = (name: string): Property<Target> => ({
  get: ({ session }) => readProperty(session.document, name),
  set: ({ session }, value) => {
    if (typeof value !== 'string') throw invalidArgument(name);
    writeProperty(session.document, name, value);
  },
});

const propertiesType = new ObjectType<Target>('DocumentProperties', () => ({
  properties: Object.fromEntries(propertyNames.map((name) => [name, property(name)])),
}));

export function documentObject(session: Session): WordObject {
  return documentType.of({ session });
}

/** Without a selection the cursor is where Word puts it when a document opens. */
function selection(session: Session): WordObject {
  const { document, selected } = session;
  if (selected && isAttached(selected.paragraph)) {
    return session.objects.range(liveText(session, selected.paragraph, selected.start, selected.end));
  }
  const first = document.paragraphs()[0];
  if (!first) throw itemNotFound();
  return session.objects.range(liveText(session, first, 0, 0));
}
