import { READERS } from '../../glossary/concept.ts';
import { useApp } from '../state/app.ts';
import { Button, IconButton } from '../ui/button.tsx';
import {
  ArrowIcon,
  CopyIcon,
  EyeIcon,
  EyeOffIcon,
  ListIcon,
  MessageIcon,
  OpenFileIcon,
  PlusIcon,
  PrintIcon,
  RedoIcon,
  SaveIcon,
  UndoIcon,
} from '../ui/icons.ts';
import { Keys } from '../ui/keys.tsx';
import { MoreMenu } from '../ui/menu.tsx';
import { Segments } from '../ui/segments.tsx';
import { copyPlain, pickFiles, saveAs } from './actions.ts';
import { redoDecision, undoDecision } from './decide.ts';
import { newMessage } from './messages.ts';
import { MessagesMenu } from './messages-menu.tsx';
import { readerName } from './names.ts';
import { useKey } from './review-keys.ts';
import { isEmpty, setPane, setReader, toggleMarks, toggleWordsUsed, useTranslate } from './store.ts';
import { WriterChoice } from './writer-choice.tsx';

const LABELS = { it: 'IT', marketing: 'Marketing', everyone: 'Everyone' } as const;

export function Toolbar({ one }: { readonly one: boolean }) {
  const reader = useTranslate((state) => state.reader);
  const pane = useTranslate((state) => state.pane);
  const canUndo = useTranslate((state) => state.past.length > 0);
  const canRedo = useTranslate((state) => state.future.length > 0);
  const hidden = useTranslate((state) => state.marksHidden);
  const empty = useTranslate(isEmpty);
  const copyKey = useKey('copy');
  const hideKey = useKey('hide-marks');
  const undoKey = useKey('undo');
  const newKey = useKey('new');
  const marksLabel = hidden ? 'Show marks' : 'Hide marks';
  const atEnd = useApp((app) => app.settings.wordsUsed === true);
  return (
    <section className="toolbar" aria-label="Message" data-region="toolbar">
      <span className="toolbar-label" aria-hidden="true">
        Reader
      </span>
      <Segments
        label="Reader"
        value={reader}
        onChange={setReader}
        options={READERS.map((id, index) => ({ id, label: LABELS[id], keys: `Alt+${index + 1}` }))}
      />
      {one ? null : <Clarity />}
      {one ? (
        <Segments
          label="Show"
          value={pane}
          onChange={setPane}
          options={[
            { id: 'draft', label: 'Draft' },
            { id: 'plain', label: 'Plain' },
          ]}
        />
      ) : null}
      <span className="spring" />
      <WriterChoice />
      <MessagesMenu icon={<MessageIcon size={18} />} />
      {one ? null : (
        <>
          <IconButton label="Undo decision" keys={undoKey} isDisabled={!canUndo} onPress={undoDecision}>
            <UndoIcon size={18} />
          </IconButton>
          <IconButton label={marksLabel} keys={hideKey} onPress={toggleMarks}>
            {hidden ? <EyeOffIcon size={18} /> : <EyeIcon size={18} />}
          </IconButton>
        </>
      )}
      <MoreMenu
        label="More"
        entries={[
          {
            id: 'new',
            label: 'New message',
            icon: <PlusIcon size={16} />,
            keys: newKey,
            run: () => void newMessage(),
          },
          { id: 'open', label: 'Open a file', icon: <OpenFileIcon size={16} />, run: pickFiles },
          ...(one
            ? [
                {
                  id: 'undo',
                  label: 'Undo decision',
                  icon: <UndoIcon size={16} />,
                  disabled: !canUndo,
                  run: undoDecision,
                },
                { id: 'marks', label: marksLabel, icon: <EyeIcon size={16} />, run: toggleMarks },
              ]
            : []),
          { id: 'redo', label: 'Redo decision', icon: <RedoIcon size={16} />, disabled: !canRedo, run: redoDecision },
          {
            id: 'words',
            label: atEnd ? 'Explain in brackets' : 'Explain at the end',
            icon: <ListIcon size={16} />,
            run: toggleWordsUsed,
          },
          {
            id: 'md',
            label: 'Save as Markdown',
            icon: <SaveIcon size={16} />,
            disabled: empty,
            run: () => void saveAs('md'),
          },
          {
            id: 'html',
            label: 'Save as web page',
            icon: <SaveIcon size={16} />,
            disabled: empty,
            run: () => void saveAs('html'),
          },
          {
            id: 'txt',
            label: 'Save as plain text',
            icon: <SaveIcon size={16} />,
            disabled: empty,
            run: () => void saveAs('txt'),
          },
          { id: 'print', label: 'Print', icon: <PrintIcon size={16} />, disabled: empty, run: () => window.print() },
        ]}
      />
      <Button look="primary" onPress={() => void copyPlain()} isDisabled={empty} aria-keyshortcuts={copyKey}>
        <CopyIcon size={17} aria-hidden="true" />
        <span>
          Copy <span className="wide-only">plain version</span>
        </span>
        <Keys keys={copyKey} />
      </Button>
    </section>
  );
}

/** "Unclear to IT 18 -> 4": words that the reader may stumble over, before and after. */
function Clarity() {
  const reader = useTranslate((state) => state.reader);
  const before = useTranslate((state) => state.model.unclearBefore);
  const after = useTranslate((state) => state.model.unclearAfter);
  const empty = useTranslate(isEmpty);
  if (empty) return null;
  const to = reader === 'everyone' ? '' : ` to ${readerName(reader)}`;
  return (
    <p className="clarity">
      <span>
        Unclear<span className="wide-only">{to}</span>
      </span>
      <span className="visually-hidden">{`${before} before, ${after} after`}</span>
      <b aria-hidden="true">{before}</b>
      <ArrowIcon size={14} aria-hidden="true" />
      <b aria-hidden="true" data-good={after < before || undefined}>
        {after}
      </b>
    </p>
  );
}
