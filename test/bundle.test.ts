import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../package.json';

/** What ships to Word, as `npm run build` made it. webpack.config.js refuses modules that must not ship; this looks at the text. */
const folder = path.join(__dirname, '../build/addin');
const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));

describe('what ships to Word', () => {
  it('has a pane and a function file', () => {
    expect(scripts.some((name) => name.startsWith('taskpane.'))).toBe(true);
    expect(scripts.some((name) => name.startsWith('commands.'))).toBe(true);
  });

  it.each(scripts)('%s holds nothing of the host and no Office.js', (name) => {
    const code = readFileSync(path.join(folder, name), 'utf8');
    for (const trace of [
      'The host does not implement',
      'saved as a Word Document (.docx)',
      'OSF.DDA',
      'RichApi.Error',
    ]) {
      expect(code).not.toContain(trace);
    }
  });

  it('has Microsoft’s helpers, which can ask for a token and write a page, in the file of the diagnostics alone', () => {
    const traces = ['access_token', 'oauth2', 'ms-MessageBar'];
    const holding = scripts.filter((name) => {
      const code = readFileSync(path.join(folder, name), 'utf8');
      return traces.some((trace) => code.includes(trace));
    });
    expect(holding).toEqual([expect.stringMatching(/^report\./)]);
  });

  it('loads Office.js from Microsoft, before its own code', () => {
    for (const page of ['taskpane.html', 'commands.html']) {
      const html = readFileSync(path.join(folder, page), 'utf8');
      const sources = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map((match) => match[1]);
      expect(sources[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
      expect(sources.slice(1).every((source) => source !== undefined && !/^https?:/.test(source))).toBe(true);
      const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';
      expect(policy).toMatch(/^default-src 'none';/);
      // Office.js sets two style attributes; nothing else is written into a page.
      expect(policy.replace("style-src-attr 'unsafe-inline'", '')).not.toContain('unsafe');
      expect(policy).not.toMatch(/connect-src|\*/);
    }
  });

  it('has the version of the package in its manifest', () => {
    const manifest = readFileSync(path.join(folder, 'manifest.xml'), 'utf8');
    expect(/<Version>(.*)<\/Version>/.exec(manifest)?.[1]).toBe(`${packageJson.version}.0`);
  });

  it('has the licence of each package that is in it beside it', () => {
    const licences = readFileSync(path.join(folder, 'licences.txt'), 'utf8');
    for (const name of ['react', 'react-dom', 'zod', '@fluentui/react-components', '@fluentui/react-icons']) {
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, 'm'));
    }
    expect(licences).toContain('Permission is hereby granted, free of charge');
  });
});
