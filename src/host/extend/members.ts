import { operation, readFlag } from './realm';
import type { ClientClass, ClientObject, OfficeRealm } from './realm';

/** A member that one class lacks; `since` is its level of WordApi, or of the set that is named (`@types/office-js`). */
export type Member = { readonly set?: 'WordApiDesktop' } & MemberKind;

type MemberKind =
  | { readonly kind: 'value'; readonly since: string; readonly settable?: boolean }
  | { readonly kind: 'link'; readonly since: string; readonly type: string; readonly collection?: boolean }
  | { readonly kind: 'method'; readonly since: string; readonly writes?: boolean }
  | {
      readonly kind: 'object';
      readonly since: string;
      readonly type: string;
      readonly collection?: boolean;
      readonly writes?: boolean;
    };

export type Members = Readonly<Record<string, Member>>;

/** What one object has been told, beside what Microsoft's class keeps. */
const loaded = new WeakMap<ClientObject, Map<string, unknown>>();
const linked = new WeakMap<ClientObject, Map<string, ClientObject>>();

function slot<V>(store: WeakMap<ClientObject, Map<string, V>>, object: ClientObject): Map<string, V> {
  const known = store.get(object) ?? new Map<string, V>();
  store.set(object, known);
  return known;
}

/** Fails as Word does that is too old. Microsoft's own check is in the library but switched off. */
export function requireApi({ OfficeExtension }: OfficeRealm, member: string, since: string, set = 'WordApi'): void {
  const { Utility: utility } = OfficeExtension;
  if (utility.isSetSupported(set, since)) return;
  throw utility.createRuntimeError(
    'ApiNotFound',
    `The API ${member} could not be found: it needs ${set} ${since}.`,
    member,
    404,
  );
}

function wire(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** Adds members to a class, on Microsoft's own building blocks. */
export function addMembers(realm: OfficeRealm, className: string, members: Members): void {
  const type = classOf(realm, className);
  for (const [name, member] of Object.entries(members)) define(realm, type, className, name, member);
  takeResults(type, members);
}

function define(realm: OfficeRealm, type: ClientClass, className: string, name: string, member: Member): void {
  const { BatchApiHelper: helper, Utility: utility } = realm.OfficeExtension;
  const supported = (): void => {
    requireApi(realm, `${className}.${name}`, member.since, member.set);
  };
  switch (member.kind) {
    case 'value':
      Object.defineProperty(type.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: ClientObject) {
          const value = slot(loaded, this).get(name);
          utility.throwIfNotLoaded(name, value, className, this._isNull);
          supported();
          return value;
        },
        ...(member.settable
          ? {
              set(this: ClientObject, value: unknown) {
                slot(loaded, this).set(name, value);
                helper.invokeSetProperty(this, wire(name), value, 0);
              },
            }
          : {}),
      });
      break;
    case 'link':
      Object.defineProperty(type.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: ClientObject) {
          supported();
          const links = slot(linked, this);
          const known =
            links.get(name) ??
            helper.createPropertyObject(
              classOf(realm, member.type),
              this,
              wire(name),
              member.collection ?? false,
              readFlag,
            );
          links.set(name, known);
          return known;
        },
      });
      break;
    case 'method':
      method(type, name, function (this: ClientObject, ...args: unknown[]) {
        supported();
        return helper.invokeMethod(
          this,
          wire(name),
          member.writes ? operation.writes : operation.reads,
          args,
          member.writes ? 0 : readFlag,
          0,
        );
      });
      break;
    case 'object':
      method(type, name, function (this: ClientObject, ...args: unknown[]) {
        supported();
        const writes = member.writes ?? false;
        const kind = writes ? operation.writes : operation.reads;
        return helper.createMethodObject(
          classOf(realm, member.type),
          this,
          wire(name),
          kind,
          args,
          member.collection ?? false,
          writes,
          null,
          writes ? 0 : readFlag,
        );
      });
      break;
  }
}

function method(type: ClientClass, name: string, value: (this: ClientObject, ...args: unknown[]) => unknown): void {
  Object.defineProperty(type.prototype, name, { configurable: true, writable: true, value });
}

/** What comes back for the new members is kept beside what Microsoft's class takes. */
function takeResults(type: ClientClass, members: Members): void {
  // Bound to the object when it is called.
  const original = Object.getOwnPropertyDescriptor(type.prototype, '_handleResult')?.value as
    ((this: ClientObject, value: unknown) => void) | undefined;
  method(type, '_handleResult', function (this: ClientObject, value: unknown) {
    original?.call(this, value);
    if (typeof value !== 'object' || value === null) return;
    const result = value as Record<string, unknown>;
    for (const [name, member] of Object.entries(members)) {
      const part = result[wire(name)];
      if (part === undefined) continue;
      if (member.kind === 'value') slot(loaded, this).set(name, part);
      else if (member.kind === 'link') (this as unknown as Record<string, ClientObject>)[name]?._handleResult(part);
    }
  });
}

function classOf(realm: OfficeRealm, name: string): ClientClass {
  const found = realm.Word[name];
  if (!found) throw new Error(`Office.js has no Word.${name}`);
  return found;
}
