import { knownOf, newModification, type Modification, type Rid } from '../../model/rid';
import { lines, records } from '../tables/table';
import { textColumn, type ListDefinition } from './list';

const columns = ['id', 'title', 'summary', 'points', 'address'];

/** The bullets of the modifications with one status. In a model, approved ones come before targeted ones. */
function modificationList(status: Modification['status'], caption: string): ListDefinition {
  return {
    name: `${status}-list`,
    caption,
    section: status,
    rows: 'its own',
    keyColumn: 'id',
    keepsRenamed: false,
    style: 'List Bullet',
    columns: () => columns.map(textColumn),
    render: (model) => ({
      columns,
      rows: model.modifications
        .filter((modification) => modification.status === status)
        .map(({ id, title, summary, points, address }) => [id, title, summary, points.join('\n'), address]),
    }),
    absorb: (grid, model) => {
      const { withdrawn, modifications } = model;
      const known = new Map([...withdrawn, ...modifications].map((modification) => [modification.id, modification]));
      const listed = records(grid).map((row): Modification => {
        const id = row.get('id') ?? '';
        return {
          ...(known.get(id) ?? newModification(id)),
          status,
          title: row.get('title') ?? '',
          summary: row.get('summary') ?? '',
          points: lines(row.get('points') ?? ''),
          address: row.get('address') ?? '',
        };
      });
      const ids = new Set(listed.map(({ id }) => id));
      const others = modifications.filter((other) => other.status !== status && !ids.has(other.id));
      const left = modifications.filter((one) => one.status === status && !ids.has(one.id));
      return {
        ...withWithdrawn(
          model,
          [...withdrawn, ...left].filter(({ id }) => !ids.has(id)),
        ),
        modifications: status === 'approved' ? [...listed, ...others] : [...others, ...listed],
      };
    },
    write: (cells) => {
      const cell = (key: string): string => cells.get(key) ?? '';
      const named = cell('title') === '' ? cell('id') : `${cell('id')} ‘${cell('title')}’`;
      return {
        text: [named, cell('summary')].filter((part) => part !== '').join(' '),
        ...(cell('address') === '' ? {} : { link: { text: named, address: cell('address') } }),
        points: lines(cell('points')),
      };
    },
  };
}

/** The model with these as what has left the scope, of which more is known than their bullet said. */
export function withWithdrawn(model: Rid, left: readonly Modification[]): Rid {
  const last = new Map(left.filter((one) => knownOf(one).length > 0).map((one) => [one.id, one]));
  return { ...model, withdrawn: [...last.values()] };
}

export const approvedList = modificationList('approved', 'Approved Modification Proposals');
export const targetedList = modificationList('targeted', 'Targeted Modification Proposals');

export const changeRequestList: ListDefinition = {
  name: 'change-request-list',
  caption: 'DCC Change Requests',
  section: 'changeRequests',
  rows: 'its own',
  keyColumn: 'id',
  keepsRenamed: false,
  style: 'List Bullet',
  columns: () => ['id', 'title', 'summary'].map(textColumn),
  render: (model: Rid) => ({
    columns: ['id', 'title', 'summary'],
    rows: model.changeRequests.map(({ id, title, summary }) => [id, title, summary]),
  }),
  absorb: (grid, model) => ({
    ...model,
    changeRequests: records(grid).map((row) => ({
      id: row.get('id') ?? '',
      title: row.get('title') ?? '',
      summary: row.get('summary') ?? '',
    })),
  }),
  write: approvedList.write,
};
