import { runOnProcess } from './onProcess';

// From the sources. What is built starts in built.ts, and can use several threads.
void runOnProcess();
