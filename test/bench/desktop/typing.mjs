// Look-up in the running program, key by key with real key presses: what each press costs until it is painted, and whether anything blocks the page.
export const QUERIES = [
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
export const DELAY = 60;

/** From here on the page writes down each key, how long it took until it was painted, and whatever blocks for more than 50 ms. */
export async function observe(page) {
  await page.evaluate(() => {
    const first = window.benchTyped === undefined;
    window.benchTyped = new Map();
    window.benchLate = [];
    window.benchTasks = [];
    if (!first) return;
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
}

export async function observed(page) {
  await page.waitForTimeout(500);
  const { late, ...rest } = await page.evaluate(() => ({
    typed: [...window.benchTyped],
    late: window.benchLate,
    tasks: window.benchTasks,
  }));
  return { ...rest, late: new Map(late) };
}

const SENTENCES = [
  'We got 40 leads and the API must send opt-outs by 12 May. ',
  'Please check the landing page with the agency before the embargo lifts on Friday. ',
  'The numbers of last week look better than we thought, so let us keep the plan as it is. ',
  'Can you whitelist the CDN for the staging server? The CTA of the hero sits below the fold. ',
];

/** Typing at the end of a draft of so many words. */
export async function draftTyping(page, draft, line, words) {
  let text = '';
  for (let n = 0, count = 0; count < words; n++) {
    const sentence = SENTENCES[n % SENTENCES.length];
    text += n % 5 === 4 ? `${sentence}\n` : sentence;
    count += sentence.split(' ').length - 1;
  }
  await draft.fill(text);
  await page.waitForTimeout(2000);
  await draft.press('Control+End');
  await observe(page);
  const typed = ' We need the KPIs of the campaign and the SLA by Monday.';
  await page.keyboard.type(typed, { delay: 100 });
  const { late, tasks } = await observed(page);
  const times = [...late.values(), ...Array(Math.max(0, typed.length - late.size)).fill(16)].sort((a, b) => a - b);
  line(
    `typing in a draft of ${words} words: key to paint, half and 95 of 100`,
    `${[0.5, 0.95].map((share) => times[Math.floor(times.length * share)]).join(' and ')} ms or less`,
  );
  line('tasks over 50 ms in it', `${tasks.length}, longest ${Math.round(Math.max(0, ...tasks))} ms`);
}

/** Prints the figures of one page; `line` prints a name and a value. */
export async function typing(page, line, rounds) {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Look up' }).click();
  const box = page.getByRole('combobox', { name: 'Look up' });
  await box.waitFor();
  await observe(page);
  for (let round = 0; round < rounds; round++)
    for (const query of QUERIES) {
      await box.fill('');
      await page.keyboard.type(query, { delay: DELAY });
    }
  const { typed, late: took, tasks } = await observed(page);
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
