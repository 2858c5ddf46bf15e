import { createHash } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import packageJson from '../../../package.json';
import type { Diagnostic, Severity } from '../../model/diagnostic';
import type { Ignore } from '../../model/settings';
import type { ReferenceData } from '../../reference/reference';
import { decisionOn, type Rule } from '../../rules/rule';
import { printableJson } from '../printable';
import { placedIn, type FileReport } from '../report';

// SARIF 2.1.0, the format in which code scanning takes results in: docs.oasis-open.org/sarif/sarif/v2.1.0

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

export interface SarifOptions {
  /** The rules that were at hand. */
  readonly rules: readonly Rule[];
  /** What a team has decided about them. */
  readonly decisions: ReferenceData['rules'];
  /** The folder that addresses are relative to; a file outside it has its whole address. */
  readonly root: string;
}

/** One run over all files. */
export function toSarif(files: readonly FileReport[], { rules, decisions, root }: SarifOptions): string {
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const overrides = rules.flatMap((rule) => overrideOf(rule, decisions));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'RID Author', semanticVersion: packageJson.version, rules: rules.map(descriptorOf) } },
        invocations: [
          {
            executionSuccessful: files.every(({ usable }) => usable),
            toolExecutionNotifications: files.flatMap((file) => notificationsOf(file, root)),
            ...(overrides.length > 0 && { ruleConfigurationOverrides: overrides }),
          },
        ],
        results: files.flatMap((file) => resultsOf(file, ruleIndex, root)),
      },
    ],
  };
  return printableJson(log);
}

/** The address of a file as SARIF has it: relative with forward slashes where it can be, and percent-encoded. */
export function addressOf(file: string, root: string): string {
  const whole = path.resolve(root, file);
  const relative = path.relative(root, whole);
  if (path.isAbsolute(relative) || relative.split(path.sep)[0] === '..') return pathToFileURL(whole).href;
  return relative.split(path.sep).map(encodeURIComponent).join('/');
}

function descriptorOf({ id, aliases, severity, since, title, why, source }: Rule): object {
  return {
    id,
    ...(aliases.length > 0 && { deprecatedIds: aliases }),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${why} Source: ${source}` },
    defaultConfiguration: { level: levels[severity] },
    properties: { since },
  };
}

/** A severity that a team has chosen for a rule, with the reason. */
function overrideOf(rule: Rule, decisions: ReferenceData['rules']): object[] {
  const decided = decisionOn(rule, decisions);
  if (!decided) return [];
  const { severity, because, by } = decided;
  const configuration = severity === 'off' ? { enabled: false } : { level: levels[severity] };
  return [{ descriptor: { id: rule.id }, configuration, properties: { because, by } }];
}

function notificationsOf(report: FileReport, root: string): object[] {
  if (report.notice === null) return [];
  return [
    {
      level: report.usable ? 'warning' : 'error',
      message: { text: report.notice },
      locations: [{ physicalLocation: physicalLocation(report.file, root) }],
    },
  ];
}

function resultsOf(report: FileReport, ruleIndex: ReadonlyMap<string, number>, root: string): object[] {
  if (!report.usable) return [];
  const all = [
    ...report.diagnostics.map((diagnostic) => ({ diagnostic, ignore: null })),
    ...report.ignored.map(({ diagnostic, ignore }) => ({ diagnostic, ignore })),
  ];
  const print = fingerprints();
  return all.map(({ diagnostic, ignore }) => {
    const { rule, messageId, severity, message, place, fix } = diagnostic;
    return {
      ruleId: rule,
      ruleIndex: ruleIndex.get(rule) ?? -1,
      level: levels[severity],
      message: { text: message },
      locations: [
        {
          physicalLocation: physicalLocation(placedIn(report), root),
          logicalLocations: logicalLocations(place),
        },
      ],
      partialFingerprints: { 'problem/v2': print(diagnostic) },
      // Where one result has suppressions, all must: an empty list says that this one is not suppressed.
      suppressions: ignore ? [suppressionOf(ignore)] : [],
      properties: { messageId, words: place.text, ...(fix ? { fix: { title: fix.title, safe: fix.safe } } : {}) },
    };
  });
}

function physicalLocation(file: string, root: string): object {
  return { artifactLocation: { uri: addressOf(file, root) } };
}

/** From the outside in. A document has no lines: these say where the words stand. */
function logicalLocations({ section, table, row, column }: Diagnostic['place']): object[] {
  const steps = [
    { name: section, kind: 'section' },
    ...(table === undefined ? [] : [{ name: table, kind: 'table' }]),
    ...(row === undefined ? [] : [{ name: `row ${String(row)}`, kind: 'row' }]),
    ...(column === undefined ? [] : [{ name: `column ${String(column)}`, kind: 'column' }]),
  ];
  return steps.map(({ name, kind }, index) => ({
    name,
    kind,
    fullyQualifiedName: steps
      .slice(0, index + 1)
      .map((step) => step.name)
      .join(' › '),
  }));
}

/** The decision to ignore is kept inside the document that it is about, and so in the source. */
function suppressionOf({ reason, by, on }: Ignore): object {
  return { kind: 'inSource', status: 'accepted', justification: reason, properties: { by, on } };
}

/** What a problem is known by when it has moved or is reworded: its words, and which of several equal ones it is. */
function fingerprints(): (diagnostic: Diagnostic) => string {
  const seen = new Map<string, number>();
  return ({ rule, messageId, about, place }) => {
    const key = JSON.stringify([rule, messageId, about, place.text]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return createHash('sha256')
      .update(`${key}${String(before)}`)
      .digest('hex')
      .slice(0, 32);
  };
}
