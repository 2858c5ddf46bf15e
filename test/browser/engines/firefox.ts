import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine, Missing } from './engine';

const executablePath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

export function firefoxMissing(): Missing | null {
  return existsSync(executablePath) ? null : 'Firefox is not tested here: install Debian’s firefox-esr.';
}

interface Answer {
  readonly id: number;
  readonly answer?: unknown;
  readonly error?: string;
}

/** Firefox, in which people use Word on the web. */
export async function firefox(): Promise<Engine> {
  const process = fork(join(__dirname, 'firefoxProcess.mjs'), [executablePath], { execArgv: [] });
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  const answerTo = (id: number): Promise<unknown> =>
    new Promise((resolve, reject) => {
      waiting.set(id, ({ answer, error }) => {
        if (error === undefined) resolve(answer);
        else reject(new Error(error));
      });
    });
  process.on('message', (answer: Answer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  process.once('exit', (code) => {
    for (const [id, told] of waiting) told({ id, error: `Firefox’s process has ended with ${String(code)}` });
  });
  const tell = (name: string, ...given: readonly unknown[]): Promise<unknown> => {
    const id = (last += 1);
    process.send({ id, name, given });
    return answerTo(id);
  };
  await answerTo(0);
  return {
    goTo: async (url) => {
      await tell('goTo', url);
    },
    ask: async (where, question, ...given) => (await tell('ask', where, question.toString(), given)) as never,
    click: async (where, find, ...given) => {
      await tell('click', where, find.toString(), given);
    },
    press: async (key, { shift = false } = {}) => {
      await tell('press', key, shift);
    },
    type: async (text) => {
      await tell('type', text);
    },
    errors: async () => (await tell('errors')) as string[],
    close: async () => {
      await tell('close').catch(() => undefined);
      process.disconnect();
    },
  };
}
