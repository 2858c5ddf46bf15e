/** What the add-in's own content controls are called: no other is touched. */
export const tagPrefix = 'rid:';

/** Begins every comment of the add-in's own, so that a reviewer knows it, and so that it is found again. */
export const ownCommentMark = '[RID Author] ';

export const tableNames = [
  'participant-matrix',
  'party-impacts',
  'dcc-impacts',
  'document-matrix',
  'timetable',
  'dcc-costs',
  'history',
  'glossary',
] as const;
export type TableName = (typeof tableNames)[number];

export const listNames = [
  'approved-list',
  'targeted-list',
  'change-request-list',
  'document-list',
  'operational-criteria',
  'testing-criteria',
  'security-criteria',
] as const;
export type ListName = (typeof listNames)[number];

export const isListName = (name: string): name is ListName => (listNames as readonly string[]).includes(name);

/** What a RID states in several places, which must all say the same. */
export const fieldNames = [
  'release-name',
  'go-live',
  'version',
  'dcc-total',
  'secas-update-days',
  'secas-update-pounds',
  'secas-management-days',
  'secas-management-pounds',
  'approved-count',
  'targeted-count',
] as const;
export type FieldName = (typeof fieldNames)[number];

const tableTagPrefix = `${tagPrefix}table:`;
const listTagPrefix = `${tagPrefix}list:`;
export const tableTag = (name: TableName): string => `${tableTagPrefix}${name}`;
export const listTag = (name: ListName): string => `${listTagPrefix}${name}`;
/** Whether it is the tag of a table, of whatever name; and of a list. */
export const isTableTag = (tag: string): boolean => tag.startsWith(tableTagPrefix);
export const isListTag = (tag: string): boolean => tag.startsWith(listTagPrefix);
/** A section is known by its key in the template. */
export const sectionTag = (key: string): string => `${tagPrefix}section:${key}`;

/** The tag of the content controls around a field. */
export const fieldTag = (name: FieldName): string => `${tagPrefix}field:${name}`;

/** The field whose tag this is; null for any other content control. */
export function fieldOfTag(tag: string): FieldName | null {
  return fieldNames.find((name) => fieldTag(name) === tag) ?? null;
}
