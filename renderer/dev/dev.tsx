/** The page with a host in memory, to look at without the program around it: `?settings={...}` sets settings, `?team` adds a team's terms. */
import '../styles/index.css';
import { createRoot } from 'react-dom/client';
import type { Glossary } from '../../glossary/concept.ts';
import type { ImportPreview, Settings } from '../../glossary/host-api.ts';
import { startPage } from '../start-page.tsx';
import { glossary, memoryHost } from './memory-host.ts';
import { sampleProposals, TEAM_CONCEPTS } from './samples.ts';

const bundled = (): Promise<Glossary> => fetch('./bundled.json').then((answer) => answer.json());

/** Tests say what the host answers to an imported file. */
const { testPreview } = window as { testPreview?: ImportPreview };

const params = new URLSearchParams(location.search);
const { concepts } = await bundled();
const host = memoryHost({
  glossaries: [
    glossary('personal', 'My terms', 'personal'),
    glossary('company', 'Company glossary', 'team', TEAM_CONCEPTS),
    glossary('bundled', 'Built-in terms', 'bundled', concepts),
  ],
  settings: { side: 'marketing', ...(JSON.parse(params.get('settings') ?? '{}') as Partial<Settings>) },
  proposals: sampleProposals(),
  ...(testPreview ? { preview: testPreview } : {}),
});
Object.assign(window, { testHost: host });
const root = document.getElementById('root');
if (root !== null) await startPage(host, createRoot(root), location.hash === '#lookup');
