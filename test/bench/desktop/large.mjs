// A library of 10,000 concepts more in the running program: how long anything blocks the page, from the start on, while looking up, while saving.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatConceptFile } from '../../../glossary/concept-file.ts';
import { typing } from './typing.mjs';

const KINDS = ['alpha', 'north', 'retail', 'partner', 'cloud'];

/** Writes a team's glossary of so many concepts, made of the bundled ones under other names. */
export function writeTeam(folder, bundled, count) {
  mkdirSync(path.join(folder, 'terms'), { recursive: true });
  writeFileSync(path.join(folder, 'glossary.yaml'), 'format: 1\nid: team\nname: Team\n');
  for (let n = 0; n < count; n++) {
    const concept = bundled[n % bundled.length];
    const kind = `${KINDS[n % KINDS.length]} ${Math.floor(n / bundled.length)}`;
    const named = (term) => (typeof term === 'string' ? `${kind} ${term}` : { ...term, text: `${kind} ${term.text}` });
    const id = `${concept.id.slice(0, 80)}-${n}`;
    const { checks: _, ...rest } = concept;
    writeFileSync(
      path.join(folder, 'terms', `${id}.md`),
      formatConceptFile({ ...rest, id, terms: concept.terms.map(named) }),
    );
  }
}

/** Puts down every task over 50 ms of the page from its beginning. */
export const watchTasks = () => {
  window.benchLong = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.benchLong.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
};

/** The tasks over 50 ms since the last time this was asked. */
async function longTasks(page) {
  await page.waitForTimeout(300);
  return page.evaluate(() => window.benchLong.splice(0).map(([, duration]) => duration));
}

const said = (tasks) => `${tasks.length} tasks over 50 ms, longest ${Math.round(Math.max(0, ...tasks))} ms`;

/** Prints what blocks the page of a running program that has such a glossary. */
export async function blocks(page, line, rounds) {
  // What is made ready in idle moments after the start belongs to it.
  await page.waitForTimeout(8000);
  line('start, until all is made ready', said(await longTasks(page)));
  await typing(page, line, rounds);
  line('in them', said(await longTasks(page)));
  const views = page.getByRole('navigation', { name: 'Views' });
  await views.getByRole('button', { name: 'Glossary' }).click();
  await page.getByRole('grid').getByRole('row').nth(3).waitFor();
  line('opening the Glossary view', said(await longTasks(page)));
  await page.getByLabel('Filter by words').pressSequentially('north 0 lead', { delay: 60 });
  line('typing in its filter', said(await longTasks(page)));
  await views.getByRole('button', { name: 'Look up' }).click();
  const box = page.getByRole('combobox', { name: 'Look up' });
  for (let n = 0; n < rounds; n++) {
    await box.fill('north 0 lead');
    await page.getByRole('button', { name: 'Edit entry' }).first().click();
    await page.getByLabel('Plain wording').fill(`person of interest ${n}`);
    await longTasks(page);
    await page.getByRole('button', { name: /^Save/ }).click();
    await page.getByText('Saved.').first().waitFor();
    const tasks = await longTasks(page);
    await box.fill('lead');
    await page.waitForTimeout(2000);
    line('saving one concept, and the first look-up after it', `${said(tasks)}; ${said(await longTasks(page))}`);
  }
}
