import type { ConceptStatus, Side } from '../../glossary/concept.ts';
import { ApprovedIcon, DraftIcon, RetiredIcon, ReviewingIcon } from './icons.ts';

export const SIDE_NAMES: Readonly<Record<Side, string>> = {
  marketing: 'Marketing',
  it: 'IT',
  both: 'Both',
  business: 'Office',
};

/** Whose word it is. */
export function SideTag({ side, what = '' }: { readonly side: Side; readonly what?: string }) {
  return (
    <span className="tag" data-side={side}>
      {SIDE_NAMES[side]}
      {what === '' ? '' : ` ${what}`}
    </span>
  );
}

export const STATUS_NAMES: Readonly<Record<ConceptStatus, string>> = {
  draft: 'Draft',
  review: 'In review',
  approved: 'Approved',
  retired: 'Retired',
};
const STATUS_ICONS = { draft: DraftIcon, review: ReviewingIcon, approved: ApprovedIcon, retired: RetiredIcon } as const;

/** Icon and word: never colour alone. */
export function StatusTag({ status }: { readonly status: ConceptStatus }) {
  const Icon = STATUS_ICONS[status];
  return (
    <span className="status" data-status={status}>
      <Icon size={15} aria-hidden="true" />
      {STATUS_NAMES[status]}
    </span>
  );
}
