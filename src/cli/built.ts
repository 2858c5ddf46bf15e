import { isMainThread } from 'node:worker_threads';
import { compileOfficeBy } from '../host/compileOffice';
import { checkInThreads } from './checkers';
import { runCompiled } from './compiled';
import { runOnProcess } from './onProcess';
import { checkForParent, startThread } from './threads';

compileOfficeBy((source, filename) => runCompiled(source, { filename, name: 'office' }));

// One file is both the command line and each of the threads that it starts.
if (isMainThread) {
  checkInThreads(startThread);
  void runOnProcess();
} else void checkForParent();
