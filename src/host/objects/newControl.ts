import type { Extent } from '../docx/extent';
import { wrapInControl } from '../docx/wrap';
import { notImplemented } from '../errors';
import type { Session } from '../session';
import type { Arguments } from './arguments';
import type { WordObject } from './type';

/** Puts a control around an extent; of the kinds that Word knows only rich text and plain text are made. */
export function insertControl(session: Session, extent: Extent, args: Arguments): WordObject {
  const type = args.optionalText(0) ?? 'RichText';
  if (type !== 'RichText' && type !== 'PlainText') throw notImplemented(`content controls of type ${type}`);
  return session.objects.control(wrapInControl(session.document, extent, type));
}
