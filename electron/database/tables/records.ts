import type { Generated } from 'kysely';

/** An import that was accepted: how many, never who or from where. */
export interface ImportBatchTable {
  id: Generated<number>;
  imported_at: string;
  added: number;
  changed: number;
  unchanged: number;
  /** How many stored people were not in the file. */
  missing: Generated<number>;
  file_kind: string | null;
  /** JSON: in how many people each field changed. */
  changed_fields: Generated<string>;
}

/** What was done to which row and how it ended; no personal data. */
export interface AuditTable {
  id: Generated<number>;
  at: string;
  action: string;
  object_kind: string | null;
  object_id: number | null;
  result: 'done' | 'refused';
}

export interface UndoStepTable {
  id: Generated<number>;
  code: string;
  /** JSON; people stand in it as ids. */
  params: string;
  made_at: string;
  is_undone: number;
  /** 1 if the step erased a person; such steps are purged when the database is next opened. */
  is_erasure: number;
}

/** One changed row, before and after, as JSON of all its columns. */
export interface UndoChangeTable {
  id: Generated<number>;
  step_id: number;
  table_name: string;
  before: string | null;
  after: string | null;
}

/** Exists only on this connection: the step that is now being recorded, if any. */
export interface UndoSessionTable {
  /** Null while a step is being undone or redone. */
  step_id: number | null;
}

export interface SettingTable {
  key: string;
  value: string;
}
