import { commands, Disposable, EventEmitter, l10n, type Memento, type QuickPickItem, window } from 'vscode';
import { accepted } from './accepted.ts';
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

const ORDER_TITLES: Readonly<Record<SourceOrder, () => string>> = {
  listed: () => l10n.t('As listed'),
  reliability: () => l10n.t('By reliability, the best first'),
  citations: () => l10n.t('By citations, the most cited first'),
  name: () => l10n.t('By name'),
  date: () => l10n.t('By date, the latest first'),
};

const chooseOrder = async (current: SourceOrder): Promise<SourceOrder | undefined> => {
  const items = SOURCE_ORDERS.map((order) => ({
    label: ORDER_TITLES[order](),
    order,
    ...(order === current && { description: l10n.t('now') }),
  }));
  return (await window.showQuickPick(items, { title: l10n.t('Sort the sources') }))?.order;
};

const FILTER_TITLES: Readonly<Record<Exclude<SourceFilter['by'], 'words'>, () => string>> = {
  all: () => l10n.t('All sources'),
  uncited: () => l10n.t('Never cited'),
  faulty: () => l10n.t('With something to mend'),
  unrated: () => l10n.t('Without a score'),
};

const filterTitle = (filter: SourceFilter): string =>
  filter.by === 'words' ? l10n.t('With “{0}”', filter.words) : FILTER_TITLES[filter.by]();

interface FilterItem extends QuickPickItem {
  readonly filter: SourceFilter;
}

const FILTERS: readonly SourceFilter[] = [{ by: 'all' }, { by: 'uncited' }, { by: 'faulty' }, { by: 'unrated' }];

/** Takes one of the filters, or what is typed for words of the name, the kind or the date. */
const chooseFilter = async (): Promise<SourceFilter | undefined> => {
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
  show();
  return (await accepted(list))?.filter;
};
