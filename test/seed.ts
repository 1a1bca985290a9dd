/**
 * Property tests draw the same examples in every run, so that a build fails for what changed in it and not by chance.
 * FC_SEED=<number> draws others: `for s in 1 2 3; do FC_SEED=$s npm test; done`.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20261123) });
