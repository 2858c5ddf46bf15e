import { createRoot } from 'react-dom/client';
import { App } from './App';
import { loadTheme } from './useTheme';
import { loadAhead, services } from './wiring';

async function start(root: HTMLElement): Promise<void> {
  loadAhead();
  // Word has no theme to tell before it is ready; why it is not, the pane says itself.
  await services.whenReady().catch(() => undefined);
  const theme = await loadTheme(services.isDarkTheme);
  createRoot(root).render(<App services={services} theme={theme} />);
}

const root = document.getElementById('pane');
if (root) void start(root);
