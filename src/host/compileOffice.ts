/** Makes of a script that is an expression what the expression stands for. */
export type Compile = (script: string, filename: string) => unknown;

// Where the tests run, only this stays in their realm.
let compile: Compile = (script) => globalThis.eval(`(${script})`) as unknown;

/** Says how Office.js is compiled, where its code is kept between runs. */
export function compileOfficeBy(other: Compile): void {
  compile = other;
}

export function compileOffice(script: string, filename: string): unknown {
  return compile(script, filename);
}
