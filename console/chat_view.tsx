// The messages of a chat: newest at the bottom, older ones on demand, new ones as they arrive.
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Chat, type ChatMessage, type Cursor, readHistory } from "./chat_history.ts";
import { type JoinedGroup, readMembers } from "./contacts.ts";
import type { EmulatorClient } from "./emulator_client.ts";
import { formatDateTime } from "./format_time.ts";
import { useGrowingList } from "./growing_list.ts";
import { textOfElement } from "./message_text.ts";

/** Older messages that one request adds. */
const step = 20;

/** How close to an end of the scrolled messages counts as at that end, in px. */
const nearEnd = 40;

interface ChatViewProps {
  client: EmulatorClient;
  /** The user as whom the chat is seen. */
  user: string;
  chat: Chat;
  /** The group, if the chat is one that the user has joined. */
  group: JoinedGroup | undefined;
  /** Grows when something may have changed. */
  version: number;
}

/** A chat. It needs a key for each user and chat. */
export function ChatView(props: ChatViewProps): ComponentChildren {
  const { client, user, chat, group, version } = props;
  const history = useGrowingList<ChatMessage, Cursor>((cursor) => readHistory(client, user, chat, cursor), version);
  const frame = useKeptScroll(history.items);
  const loadOlder = (retry: boolean): void => history.grow(history.items.length + step, retry);
  const newest = history.items[0];
  return (
    <>
      <h2>
        <bdi>{group?.name || chat.id}</bdi>
        <small>
          {chat.kind === "group" ? `group, ${group?.type ?? "not joined"}` : "one-to-one"}
        </small>
      </h2>
      {chat.kind === "group" && <Members client={client} id={chat.id} version={version} />}
      <p class="row">
        <button
          type="button"
          class="quiet"
          aria-disabled={!history.hasMore}
          onClick={() => loadOlder(true)}
        >
          {history.hasMore ? "Load older messages" : "No older messages"}
        </button>
        <span class="total">
          {history.items.length.toLocaleString("en")} shown
        </span>
      </p>
      <div
        ref={frame}
        class="messages"
        role="region"
        tabIndex={0}
        aria-label="Messages"
        onScroll={({ currentTarget }) => currentTarget.scrollTop < nearEnd && loadOlder(false)}
      >
        {history.isLoaded && history.items.length === 0 && <p class="empty">No messages.</p>}
        <ol>
          {[...history.items].reverse().map((message) => (
            <Message
              key={message.key}
              message={message}
              isOwn={message.from === user}
            />
          ))}
        </ol>
      </div>
      <p class="visually-hidden" role="status">
        {newest && `Latest message from ${newest.from}`}
      </p>
      <p class="error">{history.error}</p>
    </>
  );
}

/** Keeps what is in view in place when older messages are added above, and stays at the bottom when new ones arrive. */
function useKeptScroll(items: readonly ChatMessage[]): { current: HTMLDivElement | null } {
  const frame = useRef<HTMLDivElement>(null);
  const before = useRef({ height: 0, newest: "", isAtBottom: true });
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const newest = items[0]?.key ?? "";
    const { height, isAtBottom } = before.current;
    const isOlderOnly = newest === before.current.newest;
    if (isAtBottom) element.scrollTop = element.scrollHeight;
    else if (isOlderOnly && element.scrollTop < nearEnd) {
      element.scrollTop += element.scrollHeight - height;
    }
    before.current = { ...before.current, height: element.scrollHeight, newest };
  }, [items]);
  useLayoutEffect(() => {
    const element = frame.current;
    const look = (): void => {
      if (!element) return;
      const { scrollTop, scrollHeight, clientHeight } = element;
      before.current.isAtBottom = scrollHeight - clientHeight - scrollTop < nearEnd;
    };
    element?.addEventListener("scroll", look);
    return () => element?.removeEventListener("scroll", look);
  }, []);
  return frame;
}

function Message({ message, isOwn }: { message: ChatMessage; isOwn: boolean }): ComponentChildren {
  const { from, at, elements, gone, isSystem } = message;
  return (
    <li class={isOwn ? "own" : undefined}>
      <p class="about">
        <bdi>{isSystem ? "System message" : from}</bdi> <time>{formatDateTime(at)}</time>
      </p>
      {gone !== ""
        ? (
          <p class="gone">
            {gone === "recalled" ? "Recalled message" : "This message was deleted, has expired or was not stored."}
          </p>
        )
        : elements.map(textOfElement).map(({ kind, text }, i) => (
          <p key={i} class="element" dir="auto">
            {kind && <b>{`${kind} `}</b>}
            {text}
          </p>
        ))}
    </li>
  );
}

function Members({ client, id, version }: {
  client: EmulatorClient;
  id: string;
  version: number;
}): ComponentChildren {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Members</summary>
      {isOpen && <MemberList client={client} id={id} version={version} />}
    </details>
  );
}

function MemberList({ client, id, version }: {
  client: EmulatorClient;
  id: string;
  version: number;
}): ComponentChildren {
  const { items, total, error } = useGrowingList(() => readMembers(client, id), version);
  return (
    <>
      <ul class="members">
        {items.map((member) => (
          <li key={member.id}>
            <bdi>{member.id}</bdi> <span class="about">{member.role}</span>
          </li>
        ))}
      </ul>
      {total > items.length && <p class="about">{(total - items.length).toLocaleString("en")} more</p>}
      <p class="error">{error}</p>
    </>
  );
}
