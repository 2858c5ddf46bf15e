import { createRoot } from 'react-dom/client';
import { App } from './App';
import { loadAhead, services } from './wiring';

async function start(root: HTMLElement): Promise<void> {
  loadAhead();
  // Word has no theme to tell before it is ready; why it is not, the pane says itself.
  await services.whenReady().catch(() => undefined);
  createRoot(root).render(<App services={services} />);
}

const root = document.getElementById('pane');
if (root) void start(root);
