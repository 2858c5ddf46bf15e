import { invalidArgument } from '../errors';
import type { Json } from '../objects/type';

/** What Office.js sends: actions in order, and the paths to the objects they act on. */
export interface Request {
  readonly keepReferences: boolean;
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

export const actionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
export const pathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export interface Action {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly path: number;
  readonly call: Call;
  readonly query: Query;
}

export interface ObjectPath {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly parent: number | undefined;
  readonly call: Call;
}

export interface Call {
  readonly values: readonly Json[];
  /** Which of the arguments are objects: their paths, 0 where they are not. */
  readonly objects: readonly Json[];
}

export interface Query {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | undefined;
  readonly skip: number;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

type JsonObject = Readonly<Record<string, unknown>>;

export function readRequest(body: unknown): Request {
  const request = object(body);
  const paths = new Map<number, ObjectPath>();
  for (const value of Object.values(object(request['ObjectPaths']))) {
    const path = readPath(object(value));
    paths.set(path.id, path);
  }
  return {
    keepReferences: request['AutoKeepReference'] === true,
    actions: list(request['Actions']).map((value) => readAction(object(value))),
    paths,
  };
}

function readPath(path: JsonObject): ObjectPath {
  return {
    id: Number(path['Id']),
    type: Number(path['ObjectPathType']),
    name: text(path['Name']),
    parent: typeof path['ParentObjectPathId'] === 'number' ? path['ParentObjectPathId'] : undefined,
    call: readCall(path['ArgumentInfo']),
  };
}

function readAction(action: JsonObject): Action {
  const query = object(action['QueryInfo']);
  return {
    id: Number(action['Id']),
    type: Number(action['ActionType']),
    name: text(action['Name']),
    path: Number(action['ObjectPathId']),
    call: readCall(action['ArgumentInfo']),
    query: {
      select: list(query['Select']).map(text),
      expand: list(query['Expand']).map(text),
      top: typeof query['Top'] === 'number' ? query['Top'] : undefined,
      skip: typeof query['Skip'] === 'number' ? query['Skip'] : 0,
    },
  };
}

function readCall(value: unknown): Call {
  const info = object(value);
  return { values: list(info['Arguments']) as Json[], objects: list(info['ReferencedObjectPathIds']) as Json[] };
}

function object(value: unknown): JsonObject {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object') throw invalidArgument('the request');
  return value as JsonObject;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
