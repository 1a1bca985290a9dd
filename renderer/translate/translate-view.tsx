import { useEffect } from 'react';
import { useApp } from '../state/app.ts';
import { useNarrow } from '../ui/media.ts';
import { CardPopover } from './card-popover.tsx';
import { DraftPane } from './draft-pane.tsx';
import { SidePanel } from './panel/side-panel.tsx';
import { PlainPaneView } from './plain-pane.tsx';
import { useReviewKeys } from './review-keys.ts';
import { syncScroll } from './scroll-sync.ts';
import { rebuild, useTranslate } from './store.ts';
import { Toolbar } from './toolbar.tsx';

/** Draft left, plain version right, what was found beside them. */
export function TranslateView() {
  const library = useApp((app) => app.library);
  const settings = useApp((app) => app.settings);
  const pane = useTranslate((state) => state.pane);
  const narrow = useNarrow(1100);
  const one = useNarrow(700);
  useReviewKeys();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the changes depend on besides the message
  useEffect(
    () => rebuild(),
    [
      library,
      settings.always,
      settings.prefer,
      settings.spelling,
      settings.wordsUsed,
      settings.side,
      settings.ignoredAcronyms,
    ],
  );
  useEffect(() => (one ? undefined : syncScroll()), [one]);
  return (
    <div className="translate" data-one={one ? pane : undefined}>
      <Toolbar one={one} />
      <div className="translate-body">
        <div className="panes">
          <DraftPane />
          <PlainPaneView />
        </div>
        {narrow ? <CardPopover /> : <SidePanel />}
      </div>
    </div>
  );
}
