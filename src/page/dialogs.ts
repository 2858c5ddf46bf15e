import { externalOf, ids, ok, safeArray } from './external';
import type { EventHandler } from './external';
import { make } from './make';
import { texts } from './texts';

const received = 0;
const closedByPerson = 12006;

interface OpenDialog {
  readonly element: HTMLDialogElement;
  readonly frame: Window;
  readonly tell: EventHandler;
}

/** The dialogs that an add-in opens with `displayDialogAsync`, one for each frame at most, as in Word. */
export class Dialogs {
  private readonly open = new Map<Window, OpenDialog>();

  constructor(
    private readonly parent: HTMLElement,
    private readonly title: () => string,
  ) {}

  /** Called after a frame has been joined to the host: it may open a dialog, or be one. */
  connected(frame: Window): void {
    const external = externalOf(frame);
    const own = [...this.open.values()].find((dialog) => dialog.frame === frame);
    if (own) {
      const info = external.GetHostInfo().split('$');
      info[5] = 'isDialog';
      external.GetHostInfo = () => info.join('$');
      external.MessageParent = (message) => own.tell(ids.dialogMessage, safeArray(received, message, location.origin));
      return;
    }
    const register = external.RegisterEvent.bind(external);
    const unregister = external.UnregisterEvent.bind(external);
    external.RegisterEvent = (id, target, handler, callback) => {
      if (id !== ids.dialogMessage) return register(id, target, handler, callback);
      this.show(frame, target, handler);
      callback(ok);
      return undefined;
    };
    external.UnregisterEvent = (id, target, callback) => {
      if (id !== ids.dialogMessage) return unregister(id, target, callback);
      this.close(frame);
      callback(ok);
      return undefined;
    };
  }

  /** The options come as JSON; an address of another site is not opened. */
  private show(owner: Window, options: string, tell: EventHandler): void {
    const { url = '' } = JSON.parse(options) as { url?: string };
    if (new URL(url, location.href).origin !== location.origin) return;
    this.close(owner);
    const frame = make('iframe', { title: this.title() });
    const close = make('button', { type: 'button', class: 'icon', 'aria-label': texts.closeDialog }, '✕');
    const element = make(
      'dialog',
      { class: 'add-in-dialog', 'aria-labelledby': 'add-in-dialog-title' },
      make('div', { class: 'pane-head' }, make('h2', { id: 'add-in-dialog-title' }, this.title()), close),
      frame,
    );
    this.parent.append(element);
    const { contentWindow } = frame;
    if (!contentWindow) {
      element.remove();
      return;
    }
    this.open.set(owner, { element, frame: contentWindow, tell });
    const dismiss = (): void => {
      this.close(owner);
      tell(ids.dialogMessage, safeArray(closedByPerson));
    };
    close.addEventListener('click', dismiss);
    element.addEventListener('cancel', (event) => {
      event.preventDefault();
      dismiss();
    });
    frame.src = url;
    element.showModal();
  }

  private close(owner: Window): void {
    this.open.get(owner)?.element.remove();
    this.open.delete(owner);
  }
}
