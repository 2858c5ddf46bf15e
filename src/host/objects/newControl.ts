import { closest, descendants } from '../docx/dom';
import type { PlainExtent } from '../docx/extent';
import { paragraphText, spanOf } from '../docx/inline';
import { wrapInControl } from '../docx/wrap';
import { generalException, notImplemented } from '../errors';
import type { Session } from '../session';
import type { Arguments } from './arguments';
import type { WordObject } from './type';

/** Puts a control around an extent; of the kinds that Word knows only rich text and plain text are made. */
export function insertControl(session: Session, extent: PlainExtent, args: Arguments): WordObject {
  const type = args.optionalText(0) ?? 'RichText';
  if (type !== 'RichText' && type !== 'PlainText') throw notImplemented(`content controls of type ${type}`);
  refuseAsTold(session, extent);
  return session.objects.control(wrapInControl(session.document, extent, type));
}

/** What Word has been seen to refuse, when told to behave so. */
function refuseAsTold({ faults }: Session, extent: PlainExtent): void {
  if (extent.kind !== 'text' || faults.refusedControls === undefined) return;
  const { paragraph, start, end } = extent;
  const others = descendants(paragraph, 'sdt').map((control) => spanOf(control, paragraph));
  const isRefused = {
    atEdges: others.some((other) => other.start === start || other.end === end),
    inCells: closest(paragraph, 'tc') !== undefined && (start > 0 || end < paragraphText(paragraph).length),
    nested: others.some((other) => other.start < end && start < other.end),
  }[faults.refusedControls];
  if (isRefused) throw generalException(`content controls are refused here (${faults.refusedControls})`);
}
