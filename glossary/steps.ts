/** Long work in steps, so that who waits for it can do other things between them. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Step by step; `pause` is called after each and may hand the processor back. */
export async function inSteps<T>(steps: Steps<T>, pause: () => Promise<unknown> | undefined): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    const rest = pause();
    if (rest) await rest;
  }
}
