import type { ReactNode } from 'react';
import type { Settings } from '../../glossary/host-api.ts';
import { changeSettings, host, notify, openDialog, useApp } from '../state/app.ts';
import { useMessages } from '../translate/messages.ts';
import { Button } from '../ui/button.tsx';
import { Switch, TextField } from '../ui/fields.tsx';
import { Segments } from '../ui/segments.tsx';
import { DesktopLines } from './desktop-lines.tsx';
import { GlossaryOrder } from './glossary-order.tsx';
import { Line } from './settings-line.tsx';
import { ShortcutList } from './shortcut-list.tsx';
import { StandingRules } from './standing-rules.tsx';

const SIZES = [13, 14, 15, 16, 17, 18, 19, 20] as const;

export default function SettingsView() {
  const settings = useApp((app) => app.settings);
  const set = (patch: Partial<Settings>) => void changeSettings(patch);
  return (
    <div className="settings scroll" data-region="view">
      <Group title="You">
        <Line label="Your team" note="Whose words you write in, unless a message says otherwise">
          <Segments
            label="Your team"
            value={settings.side ?? 'none'}
            options={[
              { id: 'marketing', label: 'Marketing' },
              { id: 'it', label: 'IT' },
              { id: 'none', label: 'Neither' },
            ]}
            onChange={(side) => set({ side: side === 'none' ? null : side })}
          />
        </Line>
        <Line label="Your name" note="Stands in the history of what you change, and in proposals">
          <TextField label="Your name" hideLabel value={settings.name} onChange={(name) => set({ name })} />
        </Line>
      </Group>
      <Group title="Translate">
        <Line label="Usual reader">
          <Segments
            label="Usual reader"
            value={settings.reader}
            options={[
              { id: 'it', label: 'IT' },
              { id: 'marketing', label: 'Marketing' },
              { id: 'everyone', label: 'Everyone' },
            ]}
            onChange={(reader) => set({ reader })}
          />
        </Line>
        <Line
          label="Unclear words"
          note="Put plain words in their place where that reads well, or keep and explain them all"
        >
          <Segments
            label="Unclear words"
            value={settings.prefer}
            options={[
              { id: 'replace', label: 'Replace' },
              { id: 'explain', label: 'Explain' },
            ]}
            onChange={(prefer) => set({ prefer })}
          />
        </Line>
        <Line
          label="Explanations"
          note="In brackets behind the word, or as a list of words used at the end of the message"
        >
          <Segments
            label="Explanations"
            value={settings.wordsUsed === true ? 'list' : 'brackets'}
            options={[
              { id: 'brackets', label: 'In brackets' },
              { id: 'list', label: 'At the end' },
            ]}
            onChange={(where) => set({ wordsUsed: where === 'list' })}
          />
        </Line>
        <Line label="Spelling of our wordings" note="Organise or organize; your own words stay as you write them">
          <Segments
            label="Spelling of our wordings"
            value={settings.spelling}
            options={[
              { id: 'british', label: 'British' },
              { id: 'american', label: 'American' },
            ]}
            onChange={(spelling) => set({ spelling })}
          />
        </Line>
        <Line label="Keep messages" note="What you write is kept on this computer and found again after a restart">
          <Switch
            label="Keep messages"
            hideLabel
            value={settings.keepDrafts}
            onChange={(keepDrafts) => set({ keepDrafts })}
          />
          <Button small look="danger" onPress={() => void wipe()}>
            Remove all kept messages
          </Button>
        </Line>
        <StandingRules />
      </Group>
      <Group title="Appearance">
        <Line label="Theme">
          <Segments
            label="Theme"
            value={settings.theme}
            options={[
              { id: 'system', label: 'As the system' },
              { id: 'light', label: 'Light' },
              { id: 'dark', label: 'Dark' },
            ]}
            onChange={(theme) => set({ theme })}
          />
        </Line>
        <Line label="Text size of messages">
          <Segments
            label="Text size of messages"
            value={String(settings.textSize)}
            options={SIZES.map((size) => ({ id: String(size), label: String(size) }))}
            onChange={(size) => set({ textSize: Number(size) })}
          />
        </Line>
      </Group>
      <Group title="Glossaries in force">
        <GlossaryOrder />
      </Group>
      <Group title="Keys">
        <ShortcutList />
      </Group>
      <Group title="Program">
        <DesktopLines />
        <div className="row">
          <Button onPress={() => openDialog('about')}>About, and what is stored where</Button>
          <Button onPress={() => openDialog('first-run')}>Show me around</Button>
        </div>
      </Group>
    </div>
  );
}

async function wipe(): Promise<void> {
  const before = useMessages.getState().list;
  const done = await host().wipeDrafts();
  if (!done) return notify({ text: 'The messages could not be removed.', tone: 'error' });
  useMessages.setState({ list: [] });
  notify({
    text: 'All kept messages are removed.',
    tone: 'info',
    action: {
      label: 'Undo',
      run: () => {
        useMessages.setState({ list: before });
        for (const draft of before) void host().saveDraft(draft);
      },
    },
  });
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="settings-group" aria-label={title}>
      <h2>{title}</h2>
      <div className="settings-card">{children}</div>
    </section>
  );
}
