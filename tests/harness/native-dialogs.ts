import type { ElectronApplication } from 'playwright';

/** From now on the user picks this file in every open dialog, or thinks better of it (null). */
export async function willChoose(
  electron: ElectronApplication,
  file: string | null,
): Promise<void> {
  await electron.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({
      canceled: path === null,
      filePaths: path === null ? [] : [path],
    });
  }, file);
}

/** From now on the user saves to this place in every save dialog, or thinks better of it (null). */
export async function willSaveTo(
  electron: ElectronApplication,
  file: string | null,
): Promise<void> {
  await electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: path === null, filePath: path ?? '' });
  }, file);
}

/** From now on every message box is read at once; gives those that were shown, in order. */
export async function readMessages(
  electron: ElectronApplication,
): Promise<() => Promise<readonly { readonly message: string; readonly detail: string }[]>> {
  await electron.evaluate(({ dialog, app }) => {
    const shown: { message: string; detail: string }[] = [];
    Object.assign(app, { shownMessages: shown });
    const show = async (...given: readonly unknown[]) => {
      const options = Object(given.at(-1));
      shown.push({ message: String(options.message), detail: String(options.detail) });
      return { response: 0, checkboxChecked: false };
    };
    Object.assign(dialog, { showMessageBox: show });
  });
  return () => electron.evaluate(({ app }) => Object(app).shownMessages);
}

/** Chooses a command of the native menu by its id. */
export async function chooseFromMenu(electron: ElectronApplication, id: string): Promise<void> {
  await electron.evaluate(({ Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
    if (!item) throw new Error(`the menu has no ${wanted}`);
    item.click();
  }, id);
}

/** The labels of the menu, top menus and what they hold. */
export function menuLabels(
  electron: ElectronApplication,
): Promise<Readonly<Record<string, readonly string[]>>> {
  return electron.evaluate(({ Menu }) =>
    Object.fromEntries(
      (Menu.getApplicationMenu()?.items ?? []).map((menu) => [
        menu.label,
        (menu.submenu?.items ?? []).map((item) => item.label),
      ]),
    ),
  );
}

/**
 * From now on everything that is printed goes to a printer that takes it at once. Gives how to
 * fetch the sheets that came out, each document as a PDF.
 */
export async function willPrint(
  electron: ElectronApplication,
): Promise<() => Promise<readonly Uint8Array[]>> {
  await electron.evaluate(({ app }) => {
    const printed: string[] = [];
    Object.assign(app, { printedDocuments: printed });
    app.on('web-contents-created', (_event, contents) => {
      contents.print = (_options, done) => {
        contents.printToPDF({ preferCSSPageSize: true }).then((bytes) => {
          printed.push(bytes.toString('base64'));
          done?.(true, '');
        });
      };
    });
  });
  return async () => {
    const documents: readonly string[] = await electron.evaluate(
      ({ app }) => Object(app).printedDocuments,
    );
    return documents.map((base64) => Buffer.from(base64, 'base64'));
  };
}
