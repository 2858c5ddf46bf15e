/** The wire between Office.js and Word on Windows, as far as the page itself takes part in it. */
export interface OfficeExternal {
  GetHostInfo(): string;
  Execute(id: number, parameters: unknown[], callback: (answer: SafeArray) => void): unknown;
  RegisterEvent(id: number, target: string, handler: EventHandler, callback: (status: number) => void): unknown;
  UnregisterEvent(id: number, target: string, callback: (status: number) => void): unknown;
  MessageParent?(message: string): void;
}

export type EventHandler = (id: number, payload: SafeArray) => void;

export interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

/** Ids that Office.js gives to its events and methods. */
export const ids = { dialogMessage: 10, commandInvoked: 39, commandCompleted: 94 };

export const ok = 0;

export function safeArray(...items: unknown[]): SafeArray {
  return { toArray: () => items, dimensions: () => 1 };
}

/** What the host has put into a frame that is joined to it. */
export function externalOf(frame: Window): OfficeExternal {
  return (frame as unknown as { external: OfficeExternal }).external;
}
