/** Sentences for what happens to glossaries on disk, settings and the desktop (part of `problem-text.ts`). */
import type { Problem } from './concept.ts';

type Data = Problem['data'];
const d = (data: Data, key: string): string => String(data[key] ?? '');

export const STORAGE_TEXTS: Readonly<Record<string, (data: Data) => string>> = {
  conflict: (x) => `Somebody else changed “${d(x, 'id')}” meanwhile (${d(x, 'fields')}): choose which version stays.`,
  'removed-meanwhile': (x) => `Somebody removed “${d(x, 'id')}” meanwhile: save it as a new concept to bring it back.`,
  'changed-since': (x) => `“${d(x, 'id')}” was changed again since, so this could not be undone: see its history.`,
  'broken-file-there': (x) =>
    `The file ${d(x, 'file')} is there but broken: mend or remove it first, so that nothing in it is lost.`,
  'file-name-taken': (x) =>
    `The file ${d(x, 'file')} holds another concept, “${d(x, 'id')}”: rename the file to ${d(x, 'id')}.md first.`,
  'conflicted-copy': (x) =>
    `A sync tool left a second version of “${d(x, 'id')}”: take it in or remove it. ${d(x, 'kept')} is used.`,
  'not-utf8': () => 'The file is not UTF-8 text: save it as UTF-8.',
  'unreadable-file': (x) =>
    `The file could not be read${d(x, 'cause') && ` (${d(x, 'cause')})`}: check that it is there and that you may open it.`,
  'bad-glossary-file': (x) => `“${d(x, 'key')}” in glossary.yaml is not right (${d(x, 'message')}): correct it.`,
  'head-too-large': (x) =>
    `glossary.yaml must be a file of at most ${d(x, 'limit')} bytes: keep the name, id, language and owners, and remove the rest.`,
  'newer-format': () => 'This glossary was written by a newer Termbridge: update the program to see all of it.',
  'folder-missing': (x) =>
    `The folder ${d(x, 'folder')} cannot be reached: connect the drive; what was last seen can still be looked up.`,
  'folder-read-only': (x) => `You may not write to ${d(x, 'folder')}: ask its owner, or propose the change.`,
  'disk-full': (x) => `There is no room left in ${d(x, 'folder')}: nothing was changed. Make room and save again.`,
  'write-failed': (x) =>
    `The change could not be written to ${d(x, 'folder')} (${d(x, 'cause')}): nothing was changed. Try again.`,
  'not-a-folder': (x) => `${d(x, 'folder')} is not a folder: choose a folder.`,
  'no-glossary-here': (x) =>
    `${d(x, 'folder')} holds other files and no glossary: choose a glossary’s folder or an empty one.`,
  'unknown-glossary': (x) => `There is no glossary “${d(x, 'glossary')}” any more: reload the list.`,
  'bundled-read-only': () =>
    'The bundled glossary cannot be changed: save your version in your own or a team’s glossary.',
  'no-such-copy': (x) => `${d(x, 'file')} is no second version any more: reload the list.`,
  'no-such-entry': (x) => `This state of “${d(x, 'id')}” is not in its history any more.`,
  'no-such-proposal': (x) => `The proposal ${d(x, 'file')} is not there any more: somebody else settled it.`,
  'unknown-undo': () => 'This can no longer be undone: see the history of each concept.',
  'settings-damaged': (x) =>
    `The settings file was damaged. Termbridge starts with its usual settings; the damaged file is kept as ${d(x, 'copy')}.`,
  'settings-newer': (x) =>
    `The settings are from a newer Termbridge. This one starts with its usual settings; the others are kept as ${d(x, 'copy')}.`,
  'settings-unreadable': (x) =>
    `The settings file could not be set aside (${d(x, 'message')}): check that you may write to its folder.`,
  'bad-policy': (x) =>
    `The policy file of this computer is not right and was left out (${d(x, 'message')}): tell whoever set it up.`,
  'shortcut-taken': (x) =>
    d(x, 'used')
      ? `${d(x, 'wanted')} belongs to another program; ${d(x, 'used')} opens the look-up window. Choose another in the settings.`
      : `${d(x, 'wanted')} belongs to another program: choose another shortcut for the look-up window in the settings.`,
  'unknown-export-format': (x) =>
    `Termbridge writes no “${d(x, 'name')}”: choose csv, xlsx, tbx, json, omegat, vale or prh.`,
  'no-such-preview': () => 'This preview is out of date: choose the file again.',
};
