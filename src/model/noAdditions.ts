import type { ReferenceAdditions } from './settings';

/** Reference data that adds nothing. Apart from the schema, which the first tab is drawn without. */
export function noAdditions(): ReferenceAdditions {
  return {
    name: '',
    expansions: [],
    words: [],
    documents: [],
    criteria: [],
    bodies: [],
    rules: [],
    meetings: [],
    paper: {},
  };
}
