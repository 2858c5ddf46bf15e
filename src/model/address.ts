/** Where a link of a RID may lead: pages and people. Other schemes run code, or open files of whoever clicks. */
const allowed = /^(?:https?:\/\/[^\s/\\]|mailto:[^\s@]+@)/i;

/** Control characters, and those that turn the direction of what follows: an address that has one is not what it seems. */
const unseen = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

/** Whether an address is one that a link of a RID may have; the empty one stands for no link. */
export function isLinkAddress(address: string): boolean {
  return address === '' || (allowed.test(address) && !unseen.test(address));
}

/** What is said of any other. */
export const addressRefusal =
  'A link of a RID leads to a web page or an e-mail address: begin it with https://, http:// or mailto:.';
