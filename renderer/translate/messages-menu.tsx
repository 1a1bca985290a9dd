import { type ReactNode, useState } from 'react';
import { Button, Dialog, DialogTrigger, GridList, GridListItem, Popover } from 'react-aria-components';
import { useApp } from '../state/app.ts';
import { IconButton, Button as OurButton } from '../ui/button.tsx';
import { dayAndTime } from '../ui/dates.ts';
import { PlusIcon, RemoveIcon } from '../ui/icons.ts';
import { newMessage, removeMessage, switchTo, useMessages } from './messages.ts';
import { useTranslate } from './store.ts';

/** The messages that are kept, latest first. */
export function MessagesMenu({ icon }: { readonly icon: ReactNode }) {
  const [open, setOpen] = useState(false);
  const list = useMessages((state) => state.list);
  const current = useTranslate((state) => state.id);
  const kept = useApp((app) => app.settings.keepDrafts);
  const shown = list.filter(({ title }) => title !== '');
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <IconButton label="Messages">{icon}</IconButton>
      <Popover className="popover messages-popover" placement="bottom end">
        <Dialog className="messages" aria-label="Messages">
          <div className="messages-head">
            <h2>Messages</h2>
            <OurButton
              small
              onPress={() => {
                setOpen(false);
                void newMessage();
              }}
            >
              <PlusIcon size={15} aria-hidden="true" />
              New
            </OurButton>
          </div>
          <GridList
            aria-label="Messages"
            className="messages-list scroll"
            items={shown}
            onAction={(id) => {
              const draft = shown.find((one) => one.id === id);
              setOpen(false);
              if (draft !== undefined) void switchTo(draft);
            }}
            renderEmptyState={() => (
              <p className="quiet-note">
                {kept
                  ? 'Messages you write are kept here.'
                  : 'Messages are not kept. You can change that in the settings.'}
              </p>
            )}
          >
            {(draft) => (
              <GridListItem
                id={draft.id}
                textValue={draft.title}
                className="message-row"
                data-current={draft.id === current || undefined}
              >
                <span className="message-title">{draft.title}</span>
                <span className="message-date">{dayAndTime(draft.changed)}</span>
                <Button
                  className="icon-button"
                  aria-label={`Remove ${draft.title}`}
                  onPress={() => void removeMessage(draft)}
                >
                  <RemoveIcon size={15} />
                </Button>
              </GridListItem>
            )}
          </GridList>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
