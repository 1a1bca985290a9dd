import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { setTab, type Tab as TabName, useTranslate } from '../store.ts';
import { ChangesList } from './changes-list.tsx';
import { MissingList } from './missing-list.tsx';
import { UnknownList } from './unknown-list.tsx';

/** What was found, beside the text. */
export function SidePanel() {
  return (
    <aside className="panel" data-region="panel" aria-label="Findings" data-review>
      <PanelTabs />
    </aside>
  );
}

export function PanelTabs() {
  const tab = useTranslate((state) => state.tab);
  const changes = useTranslate((state) => state.model.groups.length);
  const unknown = useTranslate((state) => state.model.marks.length);
  const missing = useTranslate((state) => state.model.brief.missing.length);
  return (
    <Tabs className="tabs" selectedKey={tab} onSelectionChange={(key) => setTab(key as TabName)}>
      <TabList className="tab-list" aria-label="Findings">
        <CountTab id="changes" count={changes}>
          Changes
        </CountTab>
        <CountTab id="unknown" count={unknown} attention>
          Unknown
        </CountTab>
        <CountTab id="missing" count={missing} attention>
          Missing
        </CountTab>
      </TabList>
      <TabPanel id="changes" className="tab-panel scroll">
        <ChangesList />
      </TabPanel>
      <TabPanel id="unknown" className="tab-panel scroll">
        <UnknownList />
      </TabPanel>
      <TabPanel id="missing" className="tab-panel scroll">
        <MissingList />
      </TabPanel>
    </Tabs>
  );
}

interface CountProps {
  readonly id: TabName;
  readonly count: number;
  readonly attention?: boolean;
  readonly children: ReactNode;
}
function CountTab({ id, count, attention = false, children }: CountProps) {
  return (
    <Tab id={id} className="tab">
      {children}
      <span className="count" data-attention={(attention && count > 0) || undefined}>
        {count}
      </span>
    </Tab>
  );
}
