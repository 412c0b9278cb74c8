import type { Averages } from './averages.ts';
import type { MatrixColours } from './colours.ts';
import type { Group } from './groups.ts';
import type { MatrixLayout } from './layout.ts';
import type { Cell, Matrix, MatrixOrder } from './matrix.ts';
import type { Scale } from './scale.ts';
import type { View } from './view.ts';

/** What is to be seen of a matrix, whatever the frame around it. */
export interface Subject {
  readonly matrix: Matrix;
  readonly order: MatrixOrder;
  readonly scale: Scale;
  readonly rowGroups: readonly Group[];
  readonly columnGroups: readonly Group[];
  readonly chosen: readonly Cell[];
  readonly rowName: (row: number) => string;
  readonly columnName: (column: number) => string;
  readonly groupName: (code: string | null) => string;
}

/** All that is drawn of a matrix but what follows the pointer. */
export interface Scene extends Subject {
  readonly layout: MatrixLayout;
  readonly view: View;
  readonly cells: Averages;
  readonly colours: MatrixColours;
  /** The type of the page, and a rem, in pixels of the screen. */
  readonly fontFamily: string;
  readonly rem: number;
}
