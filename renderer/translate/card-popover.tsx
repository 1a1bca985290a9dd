import { useLayoutEffect, useRef, useState } from 'react';
import { Dialog as AriaDialog, DialogTrigger, Modal, ModalOverlay } from 'react-aria-components';
import { Button, IconButton } from '../ui/button.tsx';
import { PanelIcon, XIcon } from '../ui/icons.ts';
import { focusDraft } from './focus.ts';
import { ChangeCard } from './panel/change-card.tsx';
import { PanelTabs } from './panel/side-panel.tsx';
import { groupOf, selectedChange, setCardOpen, useTranslate } from './store.ts';

/** In a narrow window: the change's card beside its mark, and the whole panel behind a button. */
export function CardPopover() {
  const open = useTranslate((state) => state.cardOpen);
  const change = useTranslate(selectedChange);
  const groups = useTranslate((state) => state.model.groups);
  const group = useTranslate((state) => groupOf(state.model, selectedChange(state)));
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>({ left: 0, top: 0 });
  const id = open ? change?.id : undefined;
  useLayoutEffect(() => {
    if (id === undefined) return undefined;
    const put = (): void => {
      if (card.current !== null) setPlace(besideMark(id, card.current));
    };
    put();
    // Once more when the mark has come into view, and along with it from then on.
    const frame = requestAnimationFrame(() => requestAnimationFrame(put));
    document.addEventListener('scroll', put, true);
    window.addEventListener('resize', put);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', put, true);
      window.removeEventListener('resize', put);
    };
  }, [id]);
  return (
    <>
      <PanelButton />
      {open && group !== undefined ? (
        <div ref={card} className="card-popover" style={place} data-region="card">
          <span className="card-close">
            <IconButton
              label="Close"
              keys="Esc"
              onPress={() => {
                setCardOpen(false);
                focusDraft();
              }}
            >
              <XIcon size={16} />
            </IconButton>
          </span>
          <ChangeCard group={group} index={groups.indexOf(group)} of={groups.length} />
        </div>
      ) : null}
    </>
  );
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxHeight?: number;
}
const GAP = 8;

/** Below the mark where there is room, else above, else beside it; always inside the window and never over the mark. */
function besideMark(id: string, card: HTMLElement): Place {
  const marks = [
    ...document.querySelectorAll(
      `.prose-plain [data-mark="${CSS.escape(id)}"], .prose [data-mark="${CSS.escape(id)}"]`,
    ),
  ].filter((mark) => mark.getClientRects().length > 0);
  const at = marks.at(-1)?.getBoundingClientRect() ?? new DOMRect(innerWidth / 2, innerHeight / 3, 0, 0);
  const { width } = card.getBoundingClientRect();
  const height = card.scrollHeight + 2;
  const inside = (start: number, size: number, room: number): number =>
    Math.max(GAP, Math.min(start, room - size - GAP));
  const left = inside(at.left - 16, width, innerWidth);
  if (at.bottom + GAP + height + GAP <= innerHeight) return { left, top: at.bottom + GAP };
  if (at.top - GAP - height >= GAP) return { left, top: at.top - GAP - height };
  const top = inside(at.top - 16, height, innerHeight);
  const [before, after] = [at.left - GAP - width, at.right + GAP];
  if (before >= GAP) return { left: before, top };
  if (after + width + GAP <= innerWidth) return { left: after, top };
  // The card scrolls inside where there is more room: above the mark or below it.
  const [above, below] = [at.top - 2 * GAP, innerHeight - at.bottom - 2 * GAP];
  return above > below ? { left, top: GAP, maxHeight: above } : { left, top: at.bottom + GAP, maxHeight: below };
}

function PanelButton() {
  const changes = useTranslate((state) => state.model.groups.length);
  const unknown = useTranslate((state) => state.model.marks.length);
  const missing = useTranslate((state) => state.model.brief.missing.length);
  return (
    <DialogTrigger>
      <div className="panel-button">
        <Button look="quiet" small>
          <PanelIcon size={16} aria-hidden="true" />
          {`${changes} ${changes === 1 ? 'change' : 'changes'} · ${unknown} unknown · ${missing} missing`}
        </Button>
      </div>
      <ModalOverlay className="veil veil-side" isDismissable>
        <Modal className="drawer">
          <AriaDialog className="panel" aria-label="Findings" data-review>
            <PanelTabs />
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
