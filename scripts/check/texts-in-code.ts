import type { Node, TemplateExpression } from 'typescript/unstable/ast';
import {
  isIdentifier,
  isNoSubstitutionTemplateLiteral,
  isPropertyAssignment,
  isShorthandPropertyAssignment,
  isStringLiteral,
  isTemplateExpression,
} from 'typescript/unstable/ast/is';
import { API, type Checker, type Type } from 'typescript/unstable/sync';

/** What stands around the values of a template; one part alone is a text without any. */
type Parts = readonly string[];

/** The texts that code can make, as its types tell. */
interface TextsInCode {
  /** Every text and field's name in the code, and what templates make of values of known types. */
  readonly whole: ReadonlySet<string>;
  /** The templates in which a value may be any text. */
  readonly open: readonly Parts[];
}

/**
 * Reads the texts of the source files of these folders' projects, but for those where `isRead` is
 * false. It takes as long as a check of the types.
 */
export function textsInCode(
  folders: readonly string[],
  isRead: (file: string) => boolean,
): TextsInCode {
  const whole = new Set<string>();
  const open: Parts[] = [];
  const addTexts = (node: Node, checker: Checker): void => {
    if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node)) whole.add(node.text);
    if (isPropertyAssignment(node) || isShorthandPropertyAssignment(node))
      if (isIdentifier(node.name)) whole.add(node.name.text);
    if (isTemplateExpression(node))
      for (const parts of textsOf(node, checker)) {
        if (parts.length > 1) open.push(parts);
        else whole.add(parts.join());
      }
    node.forEachChild((child) => addTexts(child, checker));
  };
  const api = new API();
  const openProjects = folders.map((folder) => `${folder}/tsconfig.json`);
  const seen = new Set<string>();
  for (const { program, checker } of api.updateSnapshot({ openProjects }).getProjects())
    for (const name of program.getSourceFileNames()) {
      const file = seen.has(name) || !isRead(name) ? undefined : program.getSourceFile(name);
      if (file !== undefined) addTexts(file, checker);
      seen.add(name);
    }
  api.close();
  return { whole, open };
}

/** What a template makes: as many as its values have, by their types, or one that stays open. */
function textsOf(template: TemplateExpression, checker: Checker): readonly Parts[] {
  let texts: readonly Parts[] = [[template.head.text]];
  for (const { expression, literal } of template.templateSpans) {
    const values = valuesOf(checker.getTypeAtLocation(expression), checker);
    texts = texts.flatMap((parts): readonly Parts[] => {
      if (values === null) return [[...parts, literal.text]];
      const [last = ''] = parts.slice(-1);
      return values.map((value) => [...parts.slice(0, -1), `${last}${value}${literal.text}`]);
    });
  }
  return texts;
}

/** The values of a type as texts; null where they cannot be counted. */
function valuesOf(type: Type | undefined, checker: Checker): readonly string[] | null {
  if (type === undefined) return null;
  if (type.isStringLiteralType() || type.isNumberLiteralType()) return [`${type.value}`];
  if (type.isUnionType()) {
    const values = type.getTypes().map((one) => valuesOf(one, checker));
    return values.includes(null) ? null : values.flatMap((some) => some ?? []);
  }
  const bound = checker.getBaseConstraintOfType(type);
  return bound === undefined || bound.id === type.id ? null : valuesOf(bound, checker);
}
