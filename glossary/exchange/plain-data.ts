/** Values from outside as plain data: no deeper than we are ready to walk, and no key that reaches into JavaScript itself. */
import { LIMITS } from './exchange.ts';

/** How deep brackets and braces nest outside of strings; stops counting above the limit. A parser may use its stack for every level. */
export function isTooDeep(json: string, limit: number = LIMITS.depth): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < json.length; i++) {
    const c = json.charCodeAt(i);
    if (quoted) {
      if (c === 92) i++;
      else if (c === 34) quoted = false;
    } else if (c === 34) quoted = true;
    else if (c === 91 || c === 123) {
      if (++depth > limit) return true;
    } else if (c === 93 || c === 125) depth--;
  }
  return false;
}

const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

/** A copy without keys such as `__proto__`. The value must not be too deep (`isTooDeep`). */
export function withoutUnsafeKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUnsafeKeys);
  if (typeof value !== 'object' || value === null) return value;
  const out: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) if (!UNSAFE.has(key)) out[key] = withoutUnsafeKeys(item);
  return out;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
