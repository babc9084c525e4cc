// A table of any length of which only the rows in view are made.
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from "@tanstack/virtual-core";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";

/** Height of a row in px; the style sheet has the same. */
const rowHeight = 36;

/** Browsers give up on elements that are higher: 17 million px in Firefox, 33 million in Chromium. */
const highest = 15_000_000;

/** A column. */
export interface Column<Row> {
  title: string;
  cell: (row: Row) => ComponentChildren;
}

/** What the table shows. */
export interface VirtualTableProps<Row> {
  /** Name for screen readers. */
  label: string;
  /** Beginning of the rows' ids in the page. */
  idPrefix: string;
  columns: readonly Column<Row>[];
  total: number;
  /** The row of an index; undefined while it is on its way. */
  rowAt: (index: number) => Row | undefined;
  /** Is told which rows are in view. */
  onRange?: (first: number, last: number) => void;
  /** Index of the row that is looked at; -1 for none. */
  active: number;
  onActive: (index: number) => void;
  /** Enter, or a double click. */
  onOpen?: (index: number) => void;
  /** The space bar. */
  onMark?: (index: number) => void;
  isMarked?: (row: Row) => boolean;
}

/** The table. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>): ComponentChildren {
  const { label, idPrefix, columns, total, rowAt, onRange, active, onActive, onOpen, onMark, isMarked } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [, show] = useReducer((count: number) => count + 1, 0);
  const fullHeight = total * rowHeight;
  const height = Math.min(fullHeight, highest);
  /** How many px of rows one px of the scroll bar stands for. */
  const ratio = useRef(1);
  /** Height of what is seen below the head, which is as high as a row. */
  const inView = Math.max(0, (frame.current?.clientHeight ?? 0) - rowHeight);
  ratio.current = height > inView ? Math.max(1, (fullHeight - inView) / (height - inView)) : 1;

  const options: VirtualizerOptions<HTMLDivElement, Element> = {
    count: total,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    observeElementRect,
    observeElementOffset: (instance, tell) =>
      observeElementOffset(instance, (offset, isScrolling) => tell(offset * ratio.current, isScrolling)),
    scrollToFn: elementScroll,
    onChange: () => show(0),
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

  // The virtualizer knows the place by the last scrolling; with another length it is another one.
  useLayoutEffect(() => {
    frame.current?.dispatchEvent(new Event("scroll"));
  }, [ratio.current]);
  const scrolled = frame.current?.scrollTop ?? 0;
  const offset = scrolled * ratio.current;
  const go = (index: number): void => {
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
      ArrowDown: () => go(active + 1),
      ArrowUp: () => go(from - 1),
      PageDown: () => go(from + page),
      PageUp: () => go(from - page),
      Home: () => go(0),
      End: () => go(total - 1),
      Enter: () => active >= 0 && onOpen?.(active),
      " ": () => active >= 0 && onMark?.(active),
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
      aria-description={`Arrow keys move, Enter opens${onMark ? ", the space bar marks" : ""}.`}
      aria-rowcount={total + 1}
      aria-multiselectable={onMark ? true : undefined}
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
              aria-selected={onMark && row ? isMarked?.(row) : undefined}
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
