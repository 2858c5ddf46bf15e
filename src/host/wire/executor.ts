import { apiNotFound, generalException, invalidArgument, itemNotFound, UnusableFileError, WordError } from '../errors';
import type { Events } from '../events';
import type { FailureAt, Faults } from '../faults';
import { isApplication } from '../objects/application';
import { Arguments } from '../objects/arguments';
import { refuseLockedCall, refuseLockedProperty } from '../objects/locks';
import { searchOptionsObject } from '../objects/searchOptions';
import { internalObject, isInternal } from '../objects/internal';
import { isWordObject } from '../objects/type';
import type { Json, Outcome, WordObject } from '../objects/type';
import { actionType, pathType } from './protocol';
import type { Action, Call, ObjectPath, Request, ResponseBody } from './protocol';
import { load, memberName } from './query';
import type { References } from './references';

export interface Surroundings {
  readonly root: WordObject;
  readonly application: WordObject;
  readonly references: References;
  readonly events: Pick<Events, 'register' | 'unregister'>;
  /** What the document does of itself after each action. */
  readonly settle: () => void;
  readonly faults: Readonly<Faults>;
  /** A paragraph is asked for by its name after something has been changed in the same batch. */
  readonly onLateName: () => void;
  /** The batch fails at this action, counting from 1 only those that do something. */
  readonly failAt: Pick<FailureAt, 'action' | 'code'> | undefined;
}

/** What Office.js does on its own account: no work of the add-in's. */
const bookkeeping = new Set([
  '_KeepReference',
  '_RemoveReference',
  '_RemoveAllReferences',
  '_RegisterEvent',
  '_UnregisterEvent',
]);

/** Whether a batch is Office.js's own: it lets go of objects, or tells the host that it is ready. */
export function isCleanUp(request: Request): boolean {
  return request.actions.every(({ type, name, path }) => {
    const target = request.paths.get(path);
    if (target?.type === pathType.newObject) return isInternal(target.name);
    return type === actionType.instantiate ? target?.type === pathType.global : name.startsWith('_Remove');
  });
}

/** Runs the actions of one batch in order. It is no transaction: what came before a failure has happened. */
export class Batch {
  private readonly objects = new Map<number, WordObject | null>();
  private readonly keep = new Set<number>();
  private readonly ids = new Map<WordObject, string>();
  private effective = 0;
  private hasChanged = false;

  constructor(
    private readonly request: Request,
    private readonly around: Surroundings,
  ) {}

  run(): ResponseBody {
    const results: { ActionId: number; Value: Json }[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.request.actions.entries()) {
      try {
        const isUnanswered = this.around.faults.nullMethods === 'nothing' && this.isOfNull(action);
        const value = this.act(action);
        if (!isUnanswered) results.push({ ActionId: action.id, Value: value });
        if (action.type === actionType.trace) traces.push(action.id);
      } catch (error) {
        return {
          Results: results,
          TraceIds: traces,
          Error: { ...describe(error), Location: this.locate(action), ActionIndex: index },
        };
      } finally {
        this.around.settle();
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private isOfNull({ type, name, path }: Action): boolean {
    return type === actionType.method && !bookkeeping.has(name) && this.resolve(path) === null;
  }

  /** How many actions did something, the one that failed among them. */
  get effectiveActions(): number {
    return this.effective;
  }

  private act(action: Action): Json {
    switch (action.type) {
      case actionType.instantiate:
        return this.instantiate(action.path);
      case actionType.query: {
        const object = this.resolve(action.path);
        this.count();
        return (
          object &&
          load(object, action.query, this.around.faults.hiddenMembers ?? [], (found) =>
            this.request.keepReferences ? this.reference(found) : null,
          )
        );
      }
      case actionType.method:
        return this.call(action);
      case actionType.setProperty: {
        const object = this.resolve(action.path);
        this.count();
        if (!object) throw itemNotFound();
        refuseLockedProperty(object, memberName(action.name));
        this.hasChanged ||= object.extent() !== undefined;
        object.set(memberName(action.name), action.call.values[0] ?? null);
        return null;
      }
      case actionType.trace:
        return null;
      default:
        throw new WordError('NotImplemented', `The host does not implement actions of type ${action.type}`);
    }
  }

  private instantiate(pathId: number): Json {
    const object = this.resolve(pathId);
    if (!object) return null;
    if (!(this.request.keepReferences || this.keep.has(pathId))) return {};
    const id = this.reference(object);
    return id === null ? {} : { _ReferenceId: id };
  }

  /** One id for one object in one batch. The root has none: Office.js would no longer know it for the root. */
  private reference(object: WordObject): string | null {
    if (object === this.around.root || object.typeName === 'SearchOptions') return null;
    const known = this.ids.get(object) ?? this.around.references.keep(object);
    this.ids.set(object, known);
    return known;
  }

  private call(action: Action): Json {
    const { name } = action;
    if (bookkeeping.has(name)) {
      if (name === '_KeepReference') this.keep.add(action.path);
      else if (name === '_RemoveReference') this.around.references.remove(textOf(action.call.values[0]));
      else if (name === '_RemoveAllReferences') this.around.references.clear();
      else if (name === '_RegisterEvent')
        this.around.events.register(textOf(action.call.values[1]), textOf(action.call.values[0]));
      else this.around.events.unregister(textOf(action.call.values[1]), textOf(action.call.values[0]));
      return null;
    }
    const object = this.resolve(action.path);
    this.count();
    if (!object) return this.ofNull();
    const outcome = this.callOn(object, memberName(name), this.argumentsOf(action.call));
    return isWordObject(outcome) ? null : (outcome ?? null);
  }

  /** What a method of a null object answers. */
  private ofNull(): Json {
    if (this.around.faults.nullMethods === undefined) throw itemNotFound();
    return this.around.faults.nullMethods === 'isNull' ? { _IsNull: true } : null;
  }

  private callOn(object: WordObject, name: string, args: Arguments): Outcome {
    this.refuseHidden(object, name);
    this.refuseWords(object, name);
    if (object.changes(name)) this.hasChanged = true;
    if (object.changes(name)) refuseLockedCall(object, name, args);
    return object.call(name, args);
  }

  /** Follows a path once; a null object's members that are objects are null too. */
  private resolve(pathId: number): WordObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.paths.get(pathId);
    if (!path) throw invalidArgument(`object path ${pathId}`);
    const object = this.follow(path);
    this.objects.set(pathId, object);
    return object;
  }

  private follow(path: ObjectPath): WordObject | null {
    switch (path.type) {
      case pathType.global:
        return this.around.root;
      case pathType.newObject:
        if (isApplication(path.name)) return this.around.application;
        return isInternal(path.name) ? internalObject() : searchOptionsObject(path.name);
      case pathType.reference: {
        const kept = this.around.references.find(path.name);
        this.ids.set(kept, path.name);
        return kept;
      }
      case pathType.nothing:
        return null;
      default: {
        const parent = this.resolve(path.parent ?? -1);
        return parent && this.member(parent, path);
      }
    }
  }

  private member(parent: WordObject, path: ObjectPath): WordObject | null {
    if (path.type === pathType.indexer) return parent.at(path.call.values[0] ?? null);
    const name = memberName(path.name);
    if (path.type === pathType.property) {
      this.refuseHidden(parent, name);
      return parent.follow(name);
    }
    const args = this.argumentsOf(path.call);
    if (this.hasChanged && name === 'getParagraphByUniqueLocalId') this.around.onLateName();
    if (parent.changes(name)) this.count();
    const outcome = this.callOn(parent, name, args);
    if (outcome === null || isWordObject(outcome)) return outcome;
    throw invalidArgument(`${parent.typeName}.${name}() is no object`);
  }

  private refuseHidden({ typeName }: WordObject, name: string): void {
    const member = `${typeName}.${name}`;
    if (this.around.faults.hiddenMembers?.includes(member)) throw apiNotFound(member);
  }

  private refuseWords(object: WordObject, name: string): void {
    const { refuses = [] } = this.around.faults;
    const ofMember = refuses.filter(({ member }) => member === `${object.typeName}.${name}`);
    if (ofMember.length === 0) return;
    const said = ['text', 'content'].find((property) => object.scalars.includes(property));
    const text = said === undefined ? '' : textOf(object.get(said));
    if (ofMember.some(({ words }) => text.includes(words)))
      throw generalException(`it was told to refuse ${object.typeName}.${name}`);
  }

  private argumentsOf(call: Call): Arguments {
    const objects = new Map<number, WordObject | null>();
    call.objects.forEach((id, index) => {
      if (typeof id === 'number' && id > 0) objects.set(index, this.resolve(id));
    });
    return new Arguments(call.values, objects, this.objectsInOptions(call.values));
  }

  /** Objects among the options of a call: Office.js sends `{ source: part }` as `{ source: { _ObjectPathId: 7 } }`. */
  private objectsInOptions(values: readonly Json[]): Map<string, WordObject | null> {
    const objects = new Map<string, WordObject | null>();
    for (const value of values) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
      for (const [name, option] of Object.entries(value)) {
        if (typeof option !== 'object' || option === null || Array.isArray(option)) continue;
        const id = option['_ObjectPathId'];
        if (typeof id === 'number') objects.set(name, this.resolve(id));
      }
    }
    return objects;
  }

  private count(): void {
    this.effective += 1;
    const { failAt } = this.around;
    if (failAt && this.effective === failAt.action)
      throw new WordError(failAt.code ?? 'GeneralException', 'The host was told to fail here');
  }

  private locate(action: Action): string {
    const object = this.objects.get(action.path);
    const path = this.request.paths.get(action.path);
    const parent = path?.parent === undefined ? undefined : this.objects.get(path.parent);
    if (object) return action.name ? `${object.typeName}.${memberName(action.name)}` : object.typeName;
    return parent && path ? `${parent.typeName}.${memberName(path.name)}` : (path?.name ?? '');
  }
}

function describe(error: unknown): { Code: string; Message: string } {
  if (error instanceof WordError) return { Code: error.code, Message: error.message };
  if (error instanceof UnusableFileError) return { Code: 'GeneralException', Message: error.message };
  throw error;
}

/** What is no text says nothing. */
function textOf(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
