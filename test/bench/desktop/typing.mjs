// Look-up in the running program, key by key with real key presses: what each press costs until it is painted, and whether anything blocks the page.
const QUERIES = [
  'landng page',
  'cost acquisition customer',
  'bounce',
  'lpcr',
  '*bounce*',
  'side:it cache',
  'the thing that stops our mails going to spam',
  'how much it costs to win a customer',
  'Please purge the CDN cache before the embargo lifts.',
];
/** A quick typist. */
const DELAY = 60;

/** Prints the figures of one page; `line` prints a name and a value. */
export async function typing(page, line, rounds) {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Look up' }).click();
  const box = page.getByRole('combobox', { name: 'Look up' });
  await box.waitFor();
  await page.evaluate(() => {
    window.benchTyped = new Map();
    window.benchLate = [];
    window.benchTasks = [];
    addEventListener('input', (event) => window.benchTyped.set(event.timeStamp, event.target.value), true);
    // A key that was painted within 16 ms is not reported.
    new PerformanceObserver((list) => {
      for (const { name, startTime, duration } of list.getEntries())
        if (name === 'input') window.benchLate.push([startTime, duration]);
    }).observe({ type: 'event', durationThreshold: 16 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.benchTasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  for (let round = 0; round < rounds; round++)
    for (const query of QUERIES) {
      await box.fill('');
      await page.keyboard.type(query, { delay: DELAY });
    }
  await page.waitForTimeout(500);
  const { typed, late, tasks } = await page.evaluate(() => ({
    typed: [...window.benchTyped],
    late: window.benchLate,
    tasks: window.benchTasks,
  }));
  const took = new Map(late);
  // The best of its rounds is what a key costs when nothing else is going on.
  const best = new Map();
  for (const [at, text] of typed)
    best.set(text, Math.min(took.get(at) ?? 16, best.get(text) ?? Number.POSITIVE_INFINITY));
  const over = (limit) => [...best.values()].filter((one) => one > limit).length;
  line(
    `look-up in the page: ${best.size} keys, best of ${rounds}: later than 16 and 50 ms`,
    `${over(16)}, ${over(50)}`,
  );
  line('the slowest of them, until it was painted', `${Math.max(...best.values())} ms`);
  line(
    `tasks over 50 ms in all ${typed.length} keys`,
    `${tasks.length}, longest ${Math.round(Math.max(0, ...tasks))} ms`,
  );
}
