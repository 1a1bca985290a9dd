/** axe-core in a page whose policy lets no foreign script in: it runs in a world of its own, over the same document. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RUN = `axe.run(document, {runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'], resultTypes: ['violations']})
  .then(({violations}) => violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ') + ' (' + (n.any[0]?.message ?? n.all[0]?.message ?? n.none[0]?.message ?? '') + ')').join('; ')))`;

export class AxeBuilder {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }

  async run(): Promise<string[]> {
    const session = await this.#page.context().newCDPSession(this.#page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'axe',
    });
    await session.send('Runtime.evaluate', { expression: source, contextId: executionContextId });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: RUN,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    await session.detach();
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as string[];
  }
}
