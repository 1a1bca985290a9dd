/** Wrong use or unreadable input: one clear line on standard error and exit code 2, never a stack trace. */
export class UsageError extends Error {}
