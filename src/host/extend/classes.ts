import { addMembers } from './members';
import type { Members } from './members';
import { readFlag } from './realm';
import type { ClientClass, ClientContext, ClientObject, ObjectPath, OfficeRealm } from './realm';

/** Makes a class that npm's Office.js lacks. `items` names the class of a collection's items. */
export function addClass(realm: OfficeRealm, name: string, members: Members, items?: string): void {
  realm.Word[name] ??= items === undefined ? makeClass(realm, name, members) : makeCollection(realm, name, items);
  addMembers(realm, name, members);
}

interface ClassMembers extends ClientObject {
  _ReferenceId: string | undefined;
}

/** What Microsoft's generated classes all have: loading, tracking, and an id by which the host keeps the object. */
function makeClass(realm: OfficeRealm, name: string, members: Members): ClientClass {
  const { BatchApiHelper: helper, Utility: utility, ClientObject: base } = realm.OfficeExtension;
  const values = Object.keys(members).filter((member) => members[member]?.kind === 'value');
  const made = class extends base {
    _ReferenceId: string | undefined;

    override get _className(): string {
      return name;
    }

    get _scalarPropertyNames(): string[] {
      return values;
    }

    load(option: unknown): this {
      this.context.load(this, option);
      return this;
    }

    track(): this {
      this.context.trackedObjects.add(this);
      return this;
    }

    untrack(): this {
      this.context.trackedObjects.remove(this);
      return this;
    }

    toJSON(): Record<string, unknown> {
      return Object.fromEntries(values.map((value) => [value, (this as unknown as Record<string, unknown>)[value]]));
    }

    _KeepReference(): void {
      helper.invokeMethod(this, '_KeepReference', 1, [], readFlag, 0);
    }

    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (utility.isNullOrUndefined(value)) return;
      utility.fixObjectPathIfNecessary(this, value);
      takeReference(this, value);
    }

    _handleIdResult(value: unknown): void {
      handleId(base, this, value);
      takeReference(this, value);
    }
  };
  return made;
}

function takeReference(object: ClassMembers, value: unknown): void {
  const id = (value as { _ReferenceId?: string } | null)?._ReferenceId;
  if (id !== undefined) object._ReferenceId = id;
}

function handleId(base: ClientClass, object: ClientObject, value: unknown): void {
  (base.prototype as unknown as { _handleIdResult(this: ClientObject, value: unknown): void })._handleIdResult.call(
    object,
    value,
  );
}

function makeCollection(realm: OfficeRealm, name: string, itemName: string): ClientClass {
  const { BatchApiHelper: helper, Utility: utility } = realm.OfficeExtension;
  const plain = makeClass(realm, name, {});
  const made = class extends plain {
    private loadedItems: ClientObject[] | undefined;

    constructor(context: ClientContext, path: ObjectPath) {
      super(context, path);
      // Office.js asks before anything is loaded.
      Object.defineProperty(this, '_isCollection', { value: true });
    }

    get items(): ClientObject[] | undefined {
      utility.throwIfNotLoaded('items', this.loadedItems, name, this._isNull);
      return this.loadedItems;
    }

    toJSON(): unknown {
      return { items: this.loadedItems?.map((item) => (item as unknown as { toJSON(): unknown }).toJSON()) };
    }

    override _handleResult(value: unknown): void {
      super._handleResult(value);
      const items = (value as { _Items?: unknown[] } | null)?._Items;
      const type = realm.Word[itemName];
      if (!items || !type) return;
      this.loadedItems = items.map((item, index) => {
        const made = helper.createChildItemObject(type, true, this, item, index);
        made._handleResult(item);
        return made;
      });
    }
  };
  return made;
}
