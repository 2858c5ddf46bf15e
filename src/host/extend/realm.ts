/** What the host uses of Microsoft's library, where that library lives: a page's frame, or Node. */

export interface ObjectPath {
  readonly objectPathInfo: { readonly Id: number };
}

/** An object of the add-in's side, as Microsoft's base class makes it. */
export interface ClientObject {
  readonly context: ClientContext;
  readonly _className: string;
  readonly _isNull: boolean;
  _handleResult(value: unknown): void;
}

export interface ClientContext {
  readonly trackedObjects: { add(object: ClientObject): void; remove(object: ClientObject): void };
  load(object: ClientObject, option: unknown): void;
}

export interface ClientClass {
  new (context: ClientContext, path: ObjectPath): ClientObject;
  readonly prototype: ClientObject;
}

/** Microsoft's building blocks for classes of its object models. */
export interface BatchApiHelper {
  createPropertyObject(
    type: ClientClass,
    parent: ClientObject,
    name: string,
    isCollection: boolean,
    flags: number,
  ): ClientObject;
  createMethodObject(
    type: ClientClass,
    parent: ClientObject,
    name: string,
    operation: number,
    args: unknown[],
    isCollection: boolean,
    isInvalidAfterRequest: boolean,
    getByIdMethod: string | null,
    flags: number,
  ): ClientObject;
  createChildItemObject(
    type: ClientClass,
    hasIndexer: boolean,
    parent: ClientObject,
    item: unknown,
    index: number,
  ): ClientObject;
  invokeMethod(
    object: ClientObject,
    name: string,
    operation: number,
    args: unknown[],
    flags: number,
    process: number,
  ): unknown;
  invokeSetProperty(object: ClientObject, name: string, value: unknown, flags: number): void;
}

export interface EventInfo {
  readonly eventType: number;
  readonly registerFunc: () => void;
  readonly unregisterFunc: () => void;
  readonly getTargetIdFunc: () => string;
  readonly eventArgsTransformFunc: (args: unknown) => Promise<unknown>;
}

export interface OfficeRealm {
  readonly Word: Record<string, ClientClass>;
  readonly OfficeExtension: {
    readonly BatchApiHelper: BatchApiHelper;
    readonly ClientObject: ClientClass;
    readonly GenericEventHandlers: new (
      context: ClientContext,
      parent: ClientObject,
      name: string,
      info: EventInfo,
    ) => object;
    readonly Utility: {
      throwIfNotLoaded(name: string, value: unknown, className: string, isNull: boolean): void;
      isSetSupported(set: string, version: string): boolean;
      createRuntimeError(code: string, message: string, location: string, status: number): Error;
      isNullOrUndefined(value: unknown): boolean;
      fixObjectPathIfNecessary(object: ClientObject, value: unknown): void;
    };
    readonly SessionBase: { _overrideSession: unknown };
    readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
    readonly _testTriggerRichApiMessageEvent: (message: unknown) => void;
  };
}

/** Whether a call changes the document; Office.js tells the host, and so may sort what it sends. */
export const operation = { writes: 0, reads: 1 } as const;
/** Says of a reading call that it can be told apart from writing ones. */
export const readFlag = 4;
