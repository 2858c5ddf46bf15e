import { itemNotFound, notImplemented } from '../errors';
import type { Extent } from '../docx/extent';
import type { Arguments } from './arguments';

/** What travels between the add-in and the host. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What a method answers: an object to go on with, a value, or nothing. */
export type Outcome = WordObject | Json | undefined;

export interface Property<T> {
  readonly get: (target: T) => Json;
  readonly set?: (target: T, value: Json) => void;
}

export interface Method<T> {
  /** Whether the document is changed: only such a method counts as work when an object is made by it. */
  readonly changes: boolean;
  readonly run: (target: T, args: Arguments) => Outcome;
}

/** The members of one class of Word's object model, by their names in Office.js. */
export interface Members<T> {
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly links?: Readonly<Record<string, (target: T) => WordObject | null>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** For a collection: its items, found anew each time. */
  readonly items?: (target: T) => WordObject[];
  /** For a collection that is asked by something else than a number. */
  readonly item?: (target: T, key: Json) => WordObject | undefined;
  /** Where in the text the object is, for methods that take another object. */
  readonly extent?: (target: T) => Extent;
}

/** An object of Word's, as the wire sees it: members by name. */
export interface WordObject {
  readonly typeName: string;
  /** Names of the plain properties. */
  readonly scalars: readonly string[];
  readonly items: WordObject[] | undefined;
  hasLink(name: string): boolean;
  changes(method: string): boolean;
  get(name: string): Json;
  set(name: string, value: Json): void;
  follow(link: string): WordObject | null;
  call(method: string, args: Arguments): Outcome;
  at(key: Json): WordObject;
  extent(): Extent | undefined;
}

/** One class of Word's object model. What it does not list fails by name. */
export class ObjectType<T> {
  private built: Members<T> | undefined;

  /** The members are put together when first asked for: classes lead to one another in circles. */
  constructor(
    readonly name: string,
    private readonly build: () => Members<T>,
  ) {}

  get members(): Members<T> {
    this.built ??= this.build();
    return this.built;
  }

  of(target: T): WordObject {
    return new Bound(this, target);
  }
}

/** A class and one of its objects together, so that the rest need not know the class. */
class Bound<T> implements WordObject {
  constructor(
    private readonly type: ObjectType<T>,
    private readonly target: T,
  ) {}

  get typeName(): string {
    return this.type.name;
  }

  get scalars(): readonly string[] {
    return Object.keys(this.type.members.properties ?? {});
  }

  get items(): WordObject[] | undefined {
    return this.type.members.items?.(this.target);
  }

  hasLink(name: string): boolean {
    return Object.hasOwn(this.type.members.links ?? {}, name);
  }

  changes(method: string): boolean {
    return own(this.type.members.methods, method)?.changes ?? false;
  }

  get(name: string): Json {
    const property = own(this.type.members.properties, name) ?? this.fail(name);
    return property.get(this.target);
  }

  set(name: string, value: Json): void {
    const set = own(this.type.members.properties, name)?.set ?? this.fail(name);
    set(this.target, value);
  }

  follow(link: string): WordObject | null {
    const get = own(this.type.members.links, link) ?? this.fail(link);
    return get(this.target);
  }

  call(method: string, args: Arguments): Outcome {
    const known = own(this.type.members.methods, method) ?? this.fail(`${method}()`);
    return known.run(this.target, args);
  }

  at(key: Json): WordObject {
    const { item } = this.type.members;
    const found = item?.(this.target, key) ?? (typeof key === 'number' ? this.items?.[key] : undefined);
    if (!found) throw itemNotFound();
    return found;
  }

  extent(): Extent | undefined {
    return this.type.members.extent?.(this.target);
  }

  private fail(member: string): never {
    throw notImplemented(`Word.${this.type.name}.${member}`);
  }
}

function own<V>(members: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return members && Object.hasOwn(members, name) ? members[name] : undefined;
}

export function isWordObject(outcome: Outcome): outcome is WordObject {
  return outcome instanceof Bound;
}

export function reads<T>(run: (target: T, args: Arguments) => Outcome): Method<T> {
  return { changes: false, run };
}

export function writes<T>(run: (target: T, args: Arguments) => Outcome): Method<T> {
  return { changes: true, run };
}

/** A link and its twin that answers a null object where the first fails. */
export function withNullTwin<T>(
  name: string,
  find: (target: T) => WordObject | null,
): Record<string, (target: T) => WordObject | null> {
  return {
    [name]: (target) => {
      const found = find(target);
      if (!found) throw itemNotFound();
      return found;
    },
    [`${name}OrNullObject`]: find,
  };
}

/** The same for a method. */
export function methodWithNullTwin<T>(
  name: string,
  find: (target: T, args: Arguments) => WordObject | null,
): Record<string, Method<T>> {
  return {
    [name]: reads((target, args) => {
      const found = find(target, args);
      if (!found) throw itemNotFound();
      return found;
    }),
    [`${name}OrNullObject`]: reads(find),
  };
}
