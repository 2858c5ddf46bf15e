import { requireApi } from './members';
import type { ClientObject, OfficeRealm } from './realm';

/** The events of Word that the host raises, and the numbers they have between it and this library. */
const wordEvents = {
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

export type WordEventType = (typeof wordEvents)[keyof typeof wordEvents]['type'];

export function numberOf(type: WordEventType): number {
  return Object.values(wordEvents).find((event) => event.type === type)?.number ?? 0;
}

interface EventSource extends ClientObject {
  _RegisterEvent(target: string, type: string): void;
  _UnregisterEvent(target: string, type: string): void;
}

const handlersOf = new WeakMap<ClientObject, Map<string, object>>();

/** Gives a class its events, as Microsoft's generic event handlers. */
export function addEvents(realm: OfficeRealm, className: string): void {
  const type = realm.Word[className];
  if (!type) return;
  const { GenericEventHandlers } = realm.OfficeExtension;
  for (const [name, event] of Object.entries(wordEvents)) {
    Object.defineProperty(type.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: EventSource) {
        requireApi(realm, `${className}.${name}`, event.since);
        const known = handlersOf.get(this) ?? new Map<string, object>();
        handlersOf.set(this, known);
        const handlers =
          known.get(name) ??
          new GenericEventHandlers(this.context, this, name, {
            eventType: event.number,
            registerFunc: () => {
              this._RegisterEvent('', event.type);
            },
            unregisterFunc: () => {
              this._UnregisterEvent('', event.type);
            },
            getTargetIdFunc: () => '',
            eventArgsTransformFunc: (args) => Promise.resolve(args),
          });
        known.set(name, handlers);
        return handlers;
      },
    });
  }
}
