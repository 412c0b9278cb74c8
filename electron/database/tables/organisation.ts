import type { Generated } from 'kysely';

/** Names in the three languages, as columns. */
export interface NameColumns {
  name_fi: string;
  name_sv: string;
  name_en: string;
}

/** An agency, a responsibility area, an agency's department, or a unit in it. */
export interface UnitTable extends NameColumns {
  id: Generated<number>;
  code: string;
  kind: 'agency' | 'sector' | 'department' | 'unit';
  parent_id: number | null;
  sector_id: number | null;
  short_fi: string;
  short_sv: string;
  short_en: string;
  valid_from: string | null;
  valid_to: string | null;
  /** 1 for the units that the coordinator's organisation has now; successors wait with 0. */
  is_in_use: number;
  position: number;
}

export interface UnitSuccessorTable {
  id: Generated<number>;
  old_id: number;
  new_id: number;
  kind: 'merge' | 'split' | 'move';
  /** Which tasks move to this successor; null for everybody whom no rule names. */
  rule: string | null;
  valid_from: string;
  is_estimated: number;
}

export interface OfficeTable extends NameColumns {
  code: string;
  agency: string;
  is_head: number;
  latitude: number;
  longitude: number;
  position: number;
}

export interface TravelTable {
  from_office: string;
  to_office: string;
  kilometres: number;
  minutes: number;
  position: number;
}

export interface GoalCategoryTable extends NameColumns {
  code: string;
  position: number;
}

export interface CompetenceAreaTable extends NameColumns {
  code: string;
  sector: string | null;
  position: number;
}

export interface TaskTable extends NameColumns {
  code: string;
  sector: string | null;
  is_critical: number;
  position: number;
}

export interface EmailDomainTable {
  domain: string;
  family: string;
}

export interface MethodTable extends NameColumns {
  code: 'mentoring' | 'shadowing' | 'workpair';
  position: number;
}
