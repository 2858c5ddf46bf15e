import { useState, type ReactElement, type ReactNode } from 'react';
import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';

interface FoldProps {
  readonly title: ReactNode;
  /** The level of the heading that it is, where it is one. */
  readonly as?: 'h2' | 'h3' | 'h4' | 'div';
  readonly startsOpen?: boolean;
  /** Who else keeps whether it is open. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  /** Only what is open is drawn. */
  readonly children: () => ReactNode;
}

/** Something that can be folded away. */
export function Fold({ title, as = 'div', startsOpen = false, open, onToggle, children }: FoldProps): ReactElement {
  const [own, setOwn] = useState(startsOpen);
  const isOpen = open ?? own;
  return (
    <Accordion
      collapsible
      openItems={isOpen ? ['it'] : []}
      onToggle={() => {
        setOwn(!isOpen);
        onToggle?.(!isOpen);
      }}
    >
      <AccordionItem value="it">
        <AccordionHeader as={as} size="small">
          {title}
        </AccordionHeader>
        {/* A motion for each of hundreds of panels takes seconds. */}
        <AccordionPanel collapseMotion={null}>{isOpen && children()}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
