/**
 * What an administrator presets for everyone on a computer: a JSON file that only administrators can write. It sets where settings start;
 * users may change them. A file that is not there is no policy; one that is wrong is said and ignored.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Problem } from '../../glossary/concept.ts';
import type { Settings } from '../../glossary/host-api.ts';
import { errorCode } from './atomic-write.ts';
import { slug } from './names.ts';

const shape = z.strictObject({
  glossaries: z
    .array(
      z.strictObject({
        folder: z
          .string()
          .min(1)
          .max(4_000)
          .refine((folder) => path.isAbsolute(folder), 'must be an absolute path'),
        id: z.string().max(100).optional(),
      }),
    )
    .max(50)
    .optional(),
  shortcuts: z.record(z.string().max(100), z.string().max(100)).optional(),
  reader: z.enum(['it', 'marketing', 'everyone']).optional(),
  side: z.enum(['it', 'marketing']).optional(),
  spelling: z.enum(['british', 'american']).optional(),
  keepDrafts: z.boolean().optional(),
  startWithComputer: z.boolean().optional(),
  keepInTray: z.boolean().optional(),
});

export function policyFile(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform = process.platform,
): string {
  if (platform === 'win32') return path.join(env['PROGRAMDATA'] ?? 'C:\\ProgramData', 'Termbridge', 'policy.json');
  if (platform === 'darwin') return '/Library/Application Support/Termbridge/policy.json';
  return '/etc/termbridge/policy.json';
}

export function readPolicy(file = policyFile()): {
  readonly settings: Partial<Settings>;
  readonly problems: readonly Problem[];
} {
  try {
    const { glossaries, ...rest } = shape.parse(JSON.parse(readFileSync(file, 'utf8')));
    const known = Object.fromEntries(
      Object.entries(rest).filter(([, value]) => value !== undefined),
    ) as Partial<Settings>;
    const folders = glossaries?.map(({ folder, id }) => ({
      id: id ?? slug(path.basename(folder), 'team'),
      folder,
      on: true,
    }));
    return { settings: { ...known, ...(folders && { glossaries: folders }) }, problems: [] };
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return { settings: {}, problems: [] };
    return {
      settings: {},
      problems: [
        {
          code: 'bad-policy',
          severity: 'warning',
          file,
          data: { message: error instanceof Error ? error.message.slice(0, 300) : '' },
        },
      ],
    };
  }
}
