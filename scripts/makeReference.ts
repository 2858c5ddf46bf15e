import { readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../src/rules/catalogue';
import { publicationRules } from '../src/rules/publication/catalogue';
import { variationsPage } from '../test/document/variationsTable';
import { ruleReference } from '../test/rules/reference';

/** `npm run reference`: writes docs/rules.md and docs/variations.md anew. */
writeFileSync('docs/rules.md', ruleReference([...rules, ...publicationRules]));
void variationsPage(new Uint8Array(readFileSync('test/fixtures/june-2020.docx'))).then((page) => {
  writeFileSync('docs/variations.md', page);
});
