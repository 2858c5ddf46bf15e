import { useContext, useState, type ReactElement, type ReactNode } from 'react';
import { OpenGroups } from '../ui/openGroups';

interface GroupProps {
  readonly title: string;
  /** How much there is inside, in words. */
  readonly count?: string;
  readonly startsOpen?: boolean;
  readonly children: () => ReactNode;
}

/** A part of the release that can be folded away; only what is open is drawn. */
export function Group({ title, count, startsOpen = false, children }: GroupProps): ReactElement {
  const before = useContext(OpenGroups);
  const [open, setOpen] = useState(before?.get(title) ?? startsOpen);
  return (
    <details
      className="group"
      open={open}
      onToggle={(event) => {
        // Toggling bubbles up to here from what is folded inside.
        if (event.target !== event.currentTarget) return;
        setOpen(event.currentTarget.open);
        before?.set(title, event.currentTarget.open);
      }}
    >
      <summary>
        <h2>{title}</h2>
        {count && <span className="quiet">{count}</span>}
      </summary>
      {open && <div className="group-body">{children()}</div>}
    </details>
  );
}
