import { writeFileSync } from 'node:fs';
import { rules } from '../src/rules/catalogue';
import { ruleReference } from '../test/rules/reference';

/** `npm run reference`: writes docs/rules.md anew. */
writeFileSync('docs/rules.md', ruleReference(rules));
