import * as z from 'zod';

/**
 * What the SARIF 2.1.0 standard says of the objects that are written here: which properties they have, which they must
 * have, and which words are allowed. Strict, so that a property in the wrong place is found.
 */
const properties = z.record(z.string(), z.unknown());
const level = z.enum(['none', 'note', 'warning', 'error']);
const message = z.strictObject({ text: z.string().min(1) });
/** A reference of RFC 3986: no spaces, no letters beyond ASCII, and % only before two hexadecimal digits. */
const uri = z.string().regex(/^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/);

const physicalLocation = z.strictObject({ artifactLocation: z.strictObject({ uri }) });
const logicalLocation = z.strictObject({ name: z.string(), fullyQualifiedName: z.string(), kind: z.string() });
const location = z.strictObject({
  physicalLocation,
  logicalLocations: z.optional(z.array(logicalLocation).min(1)),
});

const rule = z.strictObject({
  id: z.string(),
  deprecatedIds: z.optional(z.array(z.string()).min(1)),
  shortDescription: message,
  fullDescription: message,
  help: message,
  defaultConfiguration: z.strictObject({ level }),
  properties,
});

const suppression = z.strictObject({
  kind: z.enum(['inSource', 'external']),
  status: z.enum(['accepted', 'underReview', 'rejected']),
  justification: z.string(),
  properties,
});

const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(0),
  level,
  message,
  locations: z.array(location),
  partialFingerprints: z.record(z.string(), z.string()),
  suppressions: z.array(suppression),
  properties,
});

const invocation = z.strictObject({
  executionSuccessful: z.boolean(),
  ruleConfigurationOverrides: z.optional(
    z.array(
      z.strictObject({
        descriptor: z.strictObject({ id: z.string() }),
        configuration: z.strictObject({ enabled: z.optional(z.boolean()), level: z.optional(level) }),
        properties,
      }),
    ),
  ),
  toolExecutionNotifications: z.array(z.strictObject({ level, message, locations: z.array(location) })),
});

const driver = z.strictObject({
  name: z.string(),
  semanticVersion: z.string().regex(/^\d+\.\d+\.\d+/),
  rules: z.array(rule),
});

export const SarifLog = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({ driver }),
      invocations: z.array(invocation),
      results: z.array(result),
    }),
  ]),
});
