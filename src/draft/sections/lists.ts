import type { ListName } from '../../model/tags';
import { listDefinition } from '../../document/lists';
import { records } from '../../document/tables/table';
import { bullet, type Block } from '../block';
import type { Paper } from '../paper';

/** The items of a list as bullets, in the words of its definition. */
export function bullets(name: ListName, { model, terms }: Paper): Block[] {
  const definition = listDefinition(name);
  return records(definition.render(model)).flatMap((cells) => {
    const { text, link, points } = definition.write(cells);
    terms.said(text);
    const content = link ? [{ kind: 'link', ...link } as const, text.slice(link.text.length)] : [text];
    return [bullet(content), ...points.map((point) => bullet(terms.said(point), 2))];
  });
}
