import type { QuickPick, QuickPickItem } from 'vscode';

/** Shows a list until a line of it is taken; undefined where it is closed, or none can be taken. The list is gone then. */
export const accepted = <Line extends QuickPickItem>(list: QuickPick<Line>): Promise<Line | undefined> =>
  new Promise((resolve) => {
    list.onDidAccept(() => {
      resolve(list.activeItems[0]);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
