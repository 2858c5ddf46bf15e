import { ObjectType, reads } from './type';
import type { WordObject } from './type';

/** Services that Office.js speaks to on its own account when it starts. */
export function isInternal(name: string): boolean {
  return name.startsWith('Microsoft.InternalService.');
}

const internalType = new ObjectType<null>('InternalService', () => ({
  methods: { notifyActionHandlerReady: reads(() => undefined) },
}));

export function internalObject(): WordObject {
  return internalType.of(null);
}
