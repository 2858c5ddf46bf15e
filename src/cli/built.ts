import { isMainThread } from 'node:worker_threads';
import { inflateRawSync } from 'node:zlib';
import { compileOfficeBy } from '../host/compileOffice';
import { inflateBy } from '../host/package/inflate';
import { checkInThreads } from './checkers';
import { runCompiled } from './compiled';
import { runOnProcess } from './onProcess';
import { checkForParent, startThread } from './threads';

// Three times as fast as a script.
inflateBy((packed, size) => {
  const { buffer, byteOffset, length } = inflateRawSync(packed, { maxOutputLength: size + 1 });
  return new Uint8Array(buffer, byteOffset, length);
});
compileOfficeBy((source, filename) => runCompiled(source, { filename, name: 'office' }));

// One file is both the command line and each of the threads that it starts.
if (isMainThread) {
  checkInThreads(startThread);
  void runOnProcess();
} else void checkForParent();
