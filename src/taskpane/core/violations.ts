/** At most so many are kept: a page that is refused something is refused it again and again. */
const most = 20;

/** What the content security policy of the page has refused since the pane was opened, for the diagnostics. */
export interface Violations {
  readonly all: () => readonly string[];
}

/** Listens from now on. The addresses are those of the page's own files, and of what was asked for. */
export function watchViolations(target: Pick<EventTarget, 'addEventListener'>): Violations {
  const seen = new Set<string>();
  target.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event as SecurityPolicyViolationEvent;
    const from = sourceFile ? ` (${sourceFile}:${String(lineNumber)})` : '';
    if (seen.size < most) seen.add(`${effectiveDirective}: ${blockedURI}${from}`);
  });
  return { all: () => [...seen] };
}
