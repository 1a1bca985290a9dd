/** Keys and typing rules of the draft. */
import { baseKeymap, chainCommands, exitCode, setBlockType, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { goToNextCell, tableEditing } from 'prosemirror-tables';
import { marksPlugin } from './decorations.ts';
import { markType, nodeType } from './schema.ts';

const lineBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodeType('hard_break').create()).scrollIntoView());
  return true;
};

const rules = () =>
  inputRules({
    rules: [
      wrappingInputRule(/^\s*([-+*•])\s$/, nodeType('bullet_list')),
      wrappingInputRule(/^(\d+)[.)]\s$/, nodeType('ordered_list'), (match) => ({ order: Number(match[1]) })),
      wrappingInputRule(/^\s*>\s$/, nodeType('blockquote')),
      textblockTypeInputRule(/^(#{1,3})\s$/, nodeType('heading'), (match) => ({ level: match[1]?.length ?? 1 })),
      textblockTypeInputRule(/^```$/, nodeType('code_block')),
    ],
  });

export const draftPlugins = (): Plugin[] => [
  marksPlugin(),
  history(),
  rules(),
  keymap({
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
    'Mod-b': toggleMark(markType('strong')),
    'Mod-i': toggleMark(markType('em')),
    'Mod-e': toggleMark(markType('code')),
    'Mod-Alt-0': setBlockType(nodeType('paragraph')),
    'Shift-Enter': chainCommands(exitCode, lineBreak),
    Enter: splitListItem(nodeType('list_item')),
    // Tab indents inside lists and walks through tables; elsewhere it leaves the editor, so that nobody is trapped.
    Tab: chainCommands(goToNextCell(1), sinkListItem(nodeType('list_item'))),
    'Shift-Tab': chainCommands(goToNextCell(-1), liftListItem(nodeType('list_item'))),
  }),
  keymap(baseKeymap),
  tableEditing(),
];
