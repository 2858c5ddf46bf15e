import { createRoot } from 'react-dom/client';
import { Button, FluentProvider, Textarea, webLightTheme } from '@fluentui/react-components';

/** The least that a pane of Fluent is: what this one's first tab is measured against. */
const root = document.getElementById('pane');
if (root)
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Textarea />
      <Button appearance="primary">Check</Button>
    </FluentProvider>,
  );
