import { proseDate, isIsoDate } from '../../model/date';
import { listed } from '../../document/language/phrases';
import { bullet, field, paragraph, prose, type Block, type Inline } from '../block';
import { authorsWords } from '../introductions';
import type { Paper } from '../paper';
import { sectionHeading } from './headings';

/** The title page, the contents and “About this document”. */
export function front(paper: Paper): Block[] {
  const { model, terms } = paper;
  const { release, document, annexes } = model;
  const name = field('release-name', release.name);
  const subject: Inline[] = prose`This is the ${terms.use('SEC')} ${terms.use('RID')} for the ${name}`;
  const central = `what it costs the ${terms.use('DCC')} and the ${terms.use('SECAS')}`;
  const notes = annexes.map(({ letter, description }) => bullet(terms.said(`Annex ${letter} – ${description}`)));
  return [
    paragraph('SEC Release Implementation Document', 'Title'),
    paragraph(prose`Version ${field('version', document.version)}`, 'Subtitle'),
    paragraph([name], 'Subtitle'),
    { kind: 'contents' },
    sectionHeading('about', true),
    paragraph([...subject, ...goLive(release.goLive)]),
    paragraph(
      `It sets out what the release contains, whom and what it impacts, when each step is due, how it is tested, ${central}, ` +
        'and what must be met before it can go ahead. New versions follow as the release takes shape; Appendix 1 lists them.',
    ),
    ...shortForms(paper),
    ...(notes.length === 0
      ? []
      : [
          paragraph(
            notes.length === 1 ? 'One annex belongs to this document:' : 'These annexes belong to this document:',
          ),
        ]),
    ...notes,
  ];
}

function goLive(date: string | null): Inline[] {
  if (date === null || date === '') return ['. Its go-live date is not set yet.'];
  return prose`, which goes live on ${field('go-live', isIsoDate(date) ? proseDate(date) : date)}.`;
}

/** What the author's own words use without explaining it is explained before they do. */
function shortForms({ model, terms }: Paper): Block[] {
  const missing = terms.unexplained(authorsWords(model));
  if (missing.length === 0) return [];
  const opening = missing.length === 1 ? 'This short form is' : 'These short forms are';
  return [paragraph(`${opening} used from here on: ${listed(missing.map((acronym) => terms.use(acronym)))}.`)];
}
