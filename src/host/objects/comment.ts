import type { Element } from '@xmldom/xmldom';
import {
  commentExtent,
  deleteComment,
  isResolved,
  repliesTo,
  replyTo,
  setCommentText,
  setResolved,
} from '../docx/comments';
import { wAttribute, wChildren } from '../docx/dom';
import { textOf } from '../docx/inline';
import { invalidArgument, itemNotFound } from '../errors';
import type { Session } from '../session';
import { collectionType } from './collection';
import { present } from './places';
import type { ElementTarget } from './places';
import { ObjectType, reads, writes } from './type';
import type { Property, WordObject } from './type';

const said: Readonly<Record<string, Property<ElementTarget>>> = {
  id: { get: ({ element }) => wAttribute(present(element), 'id') ?? '' },
  authorName: { get: ({ element }) => wAttribute(present(element), 'author') ?? '' },
  authorEmail: { get: () => '' },
  creationDate: { get: ({ element }) => wAttribute(present(element), 'date') ?? null },
  content: {
    get: ({ element }) => textOf(wChildren(present(element), 'p'), 'current', '\n'),
    set: ({ session, element }, value) => {
      if (typeof value !== 'string') throw invalidArgument('content');
      setCommentText(present(element), value);
      session.document.touch(element);
    },
  },
};

const replyType = new ObjectType<ElementTarget>('CommentReply', () => ({ properties: said }));
const replyCollectionType = collectionType('CommentReplyCollection', {
  item: ({ find }, key) => find().find((reply) => reply.get('id') === key),
});

const commentType = new ObjectType<ElementTarget>('Comment', () => ({
  properties: {
    ...said,
    resolved: {
      get: ({ session, element }) => isResolved(session.document, present(element)),
      set: ({ session, element }, value) => {
        setResolved(session.document, present(element), value === true);
      },
    },
  },
  links: {
    replies: ({ session, element }) =>
      replyCollectionType.of({
        find: () =>
          repliesTo(session.document, present(element)).map((reply) => replyType.of({ session, element: reply })),
      }),
  },
  methods: {
    getRange: reads(({ session, element }) => {
      const extent = commentExtent(session.document, present(element));
      if (!extent) throw itemNotFound();
      return session.objects.range(extent);
    }),
    reply: writes(({ session, element }, args) =>
      replyType.of({ session, element: replyTo(session.document, present(element), args.text(0)) }),
    ),
    delete: writes(({ session, element }) => {
      deleteComment(session.document, present(element));
      return undefined;
    }),
  },
}));

const commentCollectionType = collectionType('CommentCollection', {
  item: ({ find }, key) => find().find((comment) => comment.get('id') === key),
});

export function commentObject(session: Session, element: Element): WordObject {
  return commentType.of({ session, element });
}

export function commentCollection(session: Session, find: () => readonly Element[]): WordObject {
  return commentCollectionType.of({ find: () => find().map((element) => commentObject(session, element)) });
}
