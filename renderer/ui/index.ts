/** The parts' door: pieces of the page that know nothing of any feature. */
export { AgencyMark, AgencyShape, AgencySign, agencyColour } from './agency-mark.tsx';
export { ConfirmDialog } from './confirm-dialog.tsx';
export { Dialog } from './dialog.tsx';
export { DraftLine } from './draft-line.tsx';
export { EmptyRoom } from './empty-room.tsx';
export { type ChosenFilters, type Filter, FilterChips } from './filter-chips.tsx';
export { Icon, type IconName } from './icons/icons.tsx';
export { Panel } from './panel.tsx';
export { fullNameOf, PersonName } from './person-name.tsx';
export { Progress } from './progress.tsx';
export { QuietButton } from './quiet-button.tsx';
export { ScrollRegion } from './scroll-region.tsx';
export { SentenceNumber, SentenceSelect } from './sentence.tsx';
export type { RowChoice } from './table/choice.tsx';
export type { DataColumn } from './table/columns.ts';
export { DataTable } from './table/data-table.tsx';
export { keyMove } from './table/key-move.ts';
