import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../src/rules/catalogue';
import { publicationRules } from '../../src/rules/publication/catalogue';
import { ruleReference } from './reference';

it('the rule reference is up to date: `npm run reference` writes it anew', () => {
  const written = readFileSync(path.join(__dirname, '../../docs/rules.md'), 'utf8');
  expect(written).toBe(ruleReference([...rules, ...publicationRules]));
});
