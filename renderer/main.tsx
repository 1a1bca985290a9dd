/** Where the page begins. `#lookup` is the small look-up window; anything else the whole program. */
import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { findHost } from './host.ts';
import { startPage } from './start-page.tsx';

const root = document.getElementById('root');
if (root !== null) {
  const host = findHost();
  if (host !== null) void startPage(host, createRoot(root), location.hash === '#lookup');
  else
    createRoot(root).render(
      <StrictMode>
        <main className="failed">
          <h1>Termbridge</h1>
          <p>This page is a part of the program and cannot be opened by itself. Start it with npm start.</p>
        </main>
      </StrictMode>,
    );
}
