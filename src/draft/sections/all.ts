import type { Block } from '../block';
import type { Paper } from '../paper';
import { appendices } from './appendices';
import { costs } from './costs';
import { criteria } from './criteria';
import { front } from './front';
import { impacts } from './impacts';
import { scope } from './scope';
import { testStrategy } from './testStrategy';
import { timeline } from './timeline';

/** A whole RID in the template's structure. An acronym is written out in the section that uses it first. */
export function allSections(paper: Paper): Block[] {
  return [front, scope, impacts, timeline, testStrategy, costs, criteria, appendices].flatMap((section) =>
    section(paper),
  );
}
