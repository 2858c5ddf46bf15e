import type { Rule } from '../rule';
import { alternativeText } from './alternative-text';
import { comments } from './comments';
import { contents } from './contents';
import { fields } from './fields';
import { headRows } from './head-rows';
import { hiddenText } from './hidden-text';
import { highlighting } from './highlighting';
import { linkText } from './link-text';
import { headersAndFooters } from './headers-and-footers';
import { ownComments } from './own-comments';
import { paperReferenceRule } from './paper-reference';
import { placeholders } from './placeholders';
import { properties } from './properties';
import { trackedChanges } from './tracked-changes';

/** The rules that a document is checked by before it goes out: they run where somebody asks for that. */
export const publicationRules: readonly Rule[] = [
  trackedChanges,
  comments,
  ownComments,
  hiddenText,
  highlighting,
  placeholders,
  contents,
  fields,
  properties,
  headersAndFooters,
  paperReferenceRule,
  headRows,
  alternativeText,
  linkText,
];
