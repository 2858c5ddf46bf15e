/** Where the pages of modifications stand: the links of the June 2020 RID (SECP_76_1701_23, Annex 1). */
export const modificationPages = 'https://smartenergycodecompany.co.uk/modifications/';

/** A title as the last part of its page's address: lower case, apostrophes left out, hyphens between words. */
export function slugOf(title: string): string {
  return title
    .normalize('NFD')
    .replace(/[\p{Mn}’‘'"“”]/gu, '')
    .toLowerCase()
    .replace(/&/g, ' ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
