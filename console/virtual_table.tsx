// A table of any length that renders only the rows in view.
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from "@tanstack/virtual-core";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";

/** Height of a row in px, the same as in the style sheet. */
const rowHeight = 36;

/** Browsers limit the height of elements: 17 million px in Firefox, 33 million in Chromium. */
const maxHeight = 15_000_000;

/** A column. */
export interface Column<Row> {
  title: string;
  cell: (row: Row) => ComponentChildren;
}

/** Props of the table. */
export interface VirtualTableProps<Row> {
  /** Name for screen readers. */
  label: string;
  /** Prefix of the element ids of rows. */
  idPrefix: string;
  columns: readonly Column<Row>[];
  total: number;
  /** The row at an index; undefined while it loads. */
  rowAt: (index: number) => Row | undefined;
  /** Called with the range of rows in view. */
  onRange?: (first: number, last: number) => void;
  /** Index of the active row; -1 for none. */
  active: number;
  onActive: (index: number) => void;
  /** Enter or a double click. */
  onOpen?: (index: number) => void;
  /** Space. */
  onSelect?: (index: number) => void;
  isSelected?: (row: Row) => boolean;
}

/** The table. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>): ComponentChildren {
  const { label, idPrefix, columns, total, rowAt, onRange, active, onActive, onOpen, onSelect, isSelected } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [, rerender] = useReducer((count: number) => count + 1, 0);
  const fullHeight = total * rowHeight;
  const height = Math.min(fullHeight, maxHeight);
  /** Px of rows per px of scrolling. */
  const ratio = useRef(1);
  /** Height of the rows in view: without the head, which is as high as a row. */
  const inView = Math.max(0, (frame.current?.clientHeight ?? 0) - rowHeight);
  ratio.current = height > inView ? Math.max(1, (fullHeight - inView) / (height - inView)) : 1;

  const options: VirtualizerOptions<HTMLDivElement, Element> = {
    count: total,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    observeElementRect,
    observeElementOffset: (instance, notify) =>
      observeElementOffset(instance, (offset, isScrolling) => notify(offset * ratio.current, isScrolling)),
    scrollToFn: elementScroll,
    onChange: () => rerender(0),
  };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());

  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  useLayoutEffect(() => {
    if (total > 0) onRange?.(first, last);
  }, [first, last, total, onRange]);

  // The virtualizer keeps the offset of the last scroll event, which is wrong once the length has changed.
  useLayoutEffect(() => {
    frame.current?.dispatchEvent(new Event("scroll"));
  }, [ratio.current]);
  const scrolled = frame.current?.scrollTop ?? 0;
  const offset = scrolled * ratio.current;
  const moveTo = (index: number): void => {
    const to = Math.max(0, Math.min(total - 1, index));
    onActive(to);
    const [start, end] = [to * rowHeight, (to + 1) * rowHeight];
    const wanted = start < offset ? start : end > offset + inView ? end - inView : offset;
    if (frame.current && wanted !== offset) frame.current.scrollTop = wanted / ratio.current;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor(inView / rowHeight) - 1);
    const from = Math.max(active, 0);
    const steps: Record<string, () => void> = {
      ArrowDown: () => moveTo(active + 1),
      ArrowUp: () => moveTo(from - 1),
      PageDown: () => moveTo(from + page),
      PageUp: () => moveTo(from - page),
      Home: () => moveTo(0),
      End: () => moveTo(total - 1),
      Enter: () => active >= 0 && onOpen?.(active),
      " ": () => active >= 0 && onSelect?.(active),
    };
    const step = steps[event.key];
    if (!step || total === 0) return;
    event.preventDefault();
    step();
  };
  return (
    <div
      ref={frame}
      class="table"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-description={`Arrow keys move, Enter opens${onSelect ? ", Space selects" : ""}.`}
      aria-rowcount={total + 1}
      aria-multiselectable={onSelect ? true : undefined}
      aria-activedescendant={items.some(({ index }) => index === active) ? `${idPrefix}-${active}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" class="head">
        <div role="row" aria-rowindex={1}>
          {columns.map(({ title }) => <span key={title} role="columnheader">{title}</span>)}
        </div>
      </div>
      <div role="rowgroup" class="full" style={{ height: `${height}px` }}>
        {items.map(({ index, start }) => {
          const row = rowAt(index);
          const top = start - offset + scrolled;
          return (
            <div
              key={index}
              id={`${idPrefix}-${index}`}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={onSelect && row ? isSelected?.(row) : undefined}
              class={index === active ? "active" : undefined}
              style={{ transform: `translateY(${top}px)` }}
              onClick={() => onActive(index)}
              onDblClick={() => onOpen?.(index)}
            >
              {columns.map(({ title, cell }) => (
                <span key={title} role="gridcell">{row === undefined ? "…" : cell(row)}</span>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}
