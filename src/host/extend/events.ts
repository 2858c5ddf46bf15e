import { requireApi } from './members';
import type { ClientObject, OfficeRealm } from './realm';

interface EventKind {
  readonly type: string;
  readonly number: number;
  readonly since: string;
}

/** The events of Word that the host raises, and the numbers they have between it and this library. */
const documentEvents = {
  onContentControlAdded: { type: 'ContentControlAdded', number: 11, since: '1.5' },
  onParagraphAdded: { type: 'ParagraphAdded', number: 12, since: '1.6' },
  onParagraphChanged: { type: 'ParagraphChanged', number: 13, since: '1.6' },
  onParagraphDeleted: { type: 'ParagraphDeleted', number: 14, since: '1.6' },
  onAnnotationInserted: { type: 'AnnotationInserted', number: 15, since: '1.7' },
  onAnnotationClicked: { type: 'AnnotationClicked', number: 16, since: '1.7' },
  onAnnotationHovered: { type: 'AnnotationHovered', number: 17, since: '1.7' },
  onAnnotationRemoved: { type: 'AnnotationRemoved', number: 18, since: '1.7' },
  onAnnotationPopupAction: { type: 'AnnotationPopupAction', number: 19, since: '1.8' },
} as const;
const controlEvents = {
  onDataChanged: { type: 'ContentControlDataChanged', number: 20, since: '1.5' },
  onDeleted: { type: 'ContentControlDeleted', number: 21, since: '1.5' },
  onEntered: { type: 'ContentControlEntered', number: 22, since: '1.5' },
  onExited: { type: 'ContentControlExited', number: 23, since: '1.5' },
} as const;

export type ControlEventType = (typeof controlEvents)[keyof typeof controlEvents]['type'];
export type WordEventType = (typeof documentEvents)[keyof typeof documentEvents]['type'] | ControlEventType;

export function numberOf(type: WordEventType): number {
  const all: readonly EventKind[] = [...Object.values(documentEvents), ...Object.values(controlEvents)];
  return all.find((event) => event.type === type)?.number ?? 0;
}

/** What registers events: the document, for itself and for the objects in it. */
interface EventRegistry {
  _RegisterEvent(target: string, type: string): void;
  _UnregisterEvent(target: string, type: string): void;
}

const handlersOf = new WeakMap<ClientObject, Map<string, object>>();

/** Gives the document and content controls their events, as Microsoft's generic event handlers. */
export function addEvents(realm: OfficeRealm): void {
  addTo(realm, 'Document', documentEvents, (document) => ({
    registry: document as unknown as EventRegistry,
    target: () => '',
  }));
  // As in Microsoft's own class: the content control must have been loaded, and be tracked for as long as it is listened to.
  addTo(realm, 'ContentControl', controlEvents, (control) => ({
    registry: (control.context as unknown as { document: EventRegistry }).document,
    target: () => (control as unknown as { _ReferenceId: string })._ReferenceId,
  }));
}

function addTo(
  realm: OfficeRealm,
  className: string,
  events: Readonly<Record<string, EventKind>>,
  source: (object: ClientObject) => { registry: EventRegistry; target: () => string },
): void {
  const type = realm.Word[className];
  if (!type) return;
  const { GenericEventHandlers } = realm.OfficeExtension;
  for (const [name, event] of Object.entries(events)) {
    Object.defineProperty(type.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: ClientObject) {
        requireApi(realm, `${className}.${name}`, event.since);
        const known = handlersOf.get(this) ?? new Map<string, object>();
        handlersOf.set(this, known);
        const { registry, target } = source(this);
        const handlers =
          known.get(name) ??
          new GenericEventHandlers(this.context, this, name, {
            eventType: event.number,
            registerFunc: () => {
              registry._RegisterEvent(target(), event.type);
            },
            unregisterFunc: () => {
              registry._UnregisterEvent(target(), event.type);
            },
            getTargetIdFunc: target,
            eventArgsTransformFunc: (args) => Promise.resolve(args),
          });
        known.set(name, handlers);
        return handlers;
      },
    });
  }
}
