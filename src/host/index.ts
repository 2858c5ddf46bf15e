/**
 * A host for the add-in where there is no Word: a .docx behind Microsoft's own Office.js. README.md says what it does and
 * what it does not; Node's side of it is `node.ts`.
 */
export { UnusableFileError } from './errors';
export type { UnusableReason } from './errors';
export type { Faults } from './faults';
export { WordHost } from './host';
export type { Change, HostOptions, PlacedAnnotation, PlacedStretch } from './host';
export type { Author, User } from './user';
export type { ResponseBody } from './wire/protocol';
export { connectWindow } from './window';
export { extendOffice } from './extend';
export { blankDocx } from './package/blank';
