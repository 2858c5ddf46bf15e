import { paragraph, type Block } from '../block';
import type { Paper } from '../paper';
import { sectionHeading } from './headings';

export function testStrategy({ model, impactsSystems, terms }: Paper): Block[] {
  const { dcc, user } = model.testStrategy;
  const texts = (list: readonly string[]): Block[] => list.map((text) => paragraph(terms.said(text)));
  const opening = impactsSystems
    ? 'This release impacts DCC Systems, so the DCC and Users test it before it goes ahead.'
    : 'This release does not impact DCC Systems, so it needs no testing by the DCC and Users.';
  return [
    sectionHeading('testStrategy'),
    paragraph(opening),
    ...(dcc.length === 0 ? [] : [sectionHeading('dccTesting'), ...texts(dcc)]),
    ...(user.length === 0 ? [] : [sectionHeading('userTesting'), ...texts(user)]),
  ];
}
