import type { Rid } from '../../model/rid';
import { memoise } from '../reading/memoise';
import type { OpenDocument } from './openDocument';
import { planRefresh } from './refresh';

/**
 * The data model to work on: what the document keeps, with what was typed into its tables, lists and sentences since. It is
 * worked out once for each reading. Throws a RefreshError as a refresh does.
 */
export const workingModel = memoise((document: OpenDocument): Rid => planRefresh(document).store.model);
