// A library of 10,000 concepts more in the running program: how long anything blocks the page, at the start, while looking up, while saving.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatConceptFile } from '../../../glossary/concept-file.ts';
import { DELAY, QUERIES } from './typing.mjs';

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

/**
 * What the page's main thread did while `work` ran: the longest task by the processor time it took, which is the same on a busy machine, and by the
 * clock. Prints a line.
 */
async function traced(page, line, name, work) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const categories = { includedCategories: ['toplevel', '__metadata'] };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: categories });
  await work();
  await page.waitForTimeout(500);
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const thread = ({ pid, tid }) => `${pid} ${tid}`;
  const pages = events.filter(({ name: what, args }) => what === 'thread_name' && args.name === 'CrRendererMain');
  const main = new Set(pages.map(thread));
  const tasks = events.filter((one) => one.ph === 'X' && /RunTask|DoWork/.test(one.name) && main.has(thread(one)));
  const most = (key) => Math.round(Math.max(0, ...tasks.map((task) => task[key] ?? 0)) / 1000);
  line(`longest task: ${name}`, `${most('tdur')} ms of processor, ${most('dur')} ms by the clock`);
}

/** Prints what blocks the page of a running program that has such a glossary. */
export async function blocks(page, line, rounds) {
  await traced(page, line, 'start, until all is made ready', async () => {
    await page.reload();
    await page.waitForSelector('html[data-loaded]', { state: 'attached' });
    await page.waitForTimeout(8000);
  });
  const views = page.getByRole('navigation', { name: 'Views' });
  await views.getByRole('button', { name: 'Look up' }).click();
  const box = page.getByRole('combobox', { name: 'Look up' });
  await traced(page, line, 'typing look-ups', async () => {
    for (const query of QUERIES) {
      await box.fill('');
      await page.keyboard.type(query, { delay: DELAY });
    }
  });
  await traced(page, line, 'opening the Glossary view', async () => {
    await views.getByRole('button', { name: 'Glossary' }).click();
    await page.getByRole('grid').getByRole('row').nth(3).waitFor();
  });
  await traced(page, line, 'typing in its filter', () =>
    page.getByLabel('Filter by words').pressSequentially('north 0 lead', { delay: DELAY }),
  );
  for (let n = 0; n < rounds; n++) {
    await views.getByRole('button', { name: 'Look up' }).click();
    await box.fill('north 0 lead');
    await page.getByRole('button', { name: 'Edit entry' }).first().click();
    await page.getByLabel('Plain wording').fill(`person of interest ${n}`);
    await page.waitForTimeout(1000);
    await traced(page, line, 'saving a concept, until it counts', async () => {
      await page.getByRole('button', { name: /^Save/ }).click();
      await page.getByText('Saved.').first().waitFor();
      await page.waitForTimeout(1000);
    });
    await traced(page, line, 'the first look-up after it', () => box.fill('lead'));
  }
}
