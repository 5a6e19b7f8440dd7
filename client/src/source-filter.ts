import { commands, Disposable, EventEmitter, l10n, type Memento, type QuickPickItem, window } from 'vscode';
import { SOURCE_ORDERS, type SourceFilter, type SourceOrder } from './source-order.ts';

/** The choice of what the Sources view lists, and in which order; the order is remembered for the workspace. */
export interface SourceChoice extends Disposable {
  readonly order: SourceOrder;
  readonly filter: SourceFilter;
  /** The name of the filter; null where all are listed. */
  readonly title: string | null;
}

const ORDER_KEY = 'sources.order';

/** The commands of the view's title bar, which tell `onChange` when another order or filter is chosen. */
export const createSourceChoice = (memory: Memento, onChange: () => void): SourceChoice => {
  const changed = new EventEmitter<void>();
  let filter: SourceFilter = { by: 'all' };
  const set = (next: SourceFilter): void => {
    filter = next;
    void commands.executeCommand('setContext', 'sourcier.isFiltered', filter.by !== 'all');
    changed.fire();
  };
  const registered = Disposable.from(
    changed,
    changed.event(onChange),
    commands.registerCommand('sourcier.sortSources', async () => {
      const order = await chooseOrder(orderIn(memory));
      if (order === undefined) return;
      await memory.update(ORDER_KEY, order);
      changed.fire();
    }),
    commands.registerCommand('sourcier.filterSources', async () => {
      const chosen = await chooseFilter();
      if (chosen !== undefined) set(chosen);
    }),
    commands.registerCommand('sourcier.showAllSources', () => set({ by: 'all' })),
  );
  return {
    get order() {
      return orderIn(memory);
    },
    get filter() {
      return filter;
    },
    get title() {
      return filter.by === 'all' ? null : filterTitle(filter);
    },
    dispose: () => registered.dispose(),
  };
};

const orderIn = (memory: Memento): SourceOrder => {
  const kept = memory.get<string>(ORDER_KEY);
  return SOURCE_ORDERS.find((order) => order === kept) ?? 'listed';
};

const orderTitle = (order: SourceOrder): string => {
  switch (order) {
    case 'listed':
      return l10n.t('As listed');
    case 'reliability':
      return l10n.t('By reliability, the best first');
    case 'citations':
      return l10n.t('By citations, the most cited first');
    case 'name':
      return l10n.t('By name');
    case 'date':
      return l10n.t('By date, the latest first');
  }
};

const chooseOrder = async (current: SourceOrder): Promise<SourceOrder | undefined> => {
  const items = SOURCE_ORDERS.map((order) => ({
    label: orderTitle(order),
    order,
    ...(order === current && { description: l10n.t('now') }),
  }));
  return (await window.showQuickPick(items, { title: l10n.t('Sort the sources') }))?.order;
};

const filterTitle = (filter: SourceFilter): string => {
  switch (filter.by) {
    case 'all':
      return l10n.t('All sources');
    case 'uncited':
      return l10n.t('Never cited');
    case 'faulty':
      return l10n.t('With something to mend');
    case 'unrated':
      return l10n.t('Without a score');
    case 'words':
      return l10n.t('With “{0}”', filter.words);
  }
};

interface FilterItem extends QuickPickItem {
  readonly filter: SourceFilter;
}

const FILTERS: readonly SourceFilter[] = [{ by: 'all' }, { by: 'uncited' }, { by: 'faulty' }, { by: 'unrated' }];

/** Takes one of the filters, or what is typed for words of the name, the kind or the date. */
const chooseFilter = (): Promise<SourceFilter | undefined> =>
  new Promise((resolve) => {
    const list = window.createQuickPick<FilterItem>();
    const itemFor = (filter: SourceFilter): FilterItem => ({ label: filterTitle(filter), filter });
    const show = (): void => {
      const words = list.value.trim();
      const typed: FilterItem[] = words === '' ? [] : [{ ...itemFor({ by: 'words', words }), alwaysShow: true }];
      list.items = [...typed, ...FILTERS.map(itemFor)];
    };
    list.title = l10n.t('Filter the sources');
    list.placeholder = l10n.t('One of these, or words of a name, a kind or a date');
    list.onDidChangeValue(show);
    list.onDidAccept(() => {
      resolve(list.activeItems[0]?.filter);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    show();
    list.show();
  });
