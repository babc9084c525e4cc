// A user's chats, groups and friends, and the chat that was chosen from them.
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Chat, ChatMessage } from "./chat_history.ts";
import { ChatView } from "./chat_view.tsx";
import {
  type Conversation,
  type Friend,
  type JoinedGroup,
  readConversations,
  readFriends,
  readGroups,
  readLastMessage,
  readUnreadCounts,
} from "./contacts.ts";
import type { EmulatorClient } from "./emulator_client.ts";
import { formatDateTime } from "./format_time.ts";
import { type GrowingList, useGrowingList } from "./growing_list.ts";
import { previewOf } from "./message_text.ts";
import { type Column, VirtualTable } from "./virtual_table.tsx";

const friendColumns: Column<Friend>[] = [
  { title: "UserID", cell: ({ id }) => <bdi title={id}>{id}</bdi> },
  { title: "Remark", cell: ({ remark }) => <bdi title={remark}>{remark}</bdi> },
  { title: "Lists", cell: ({ lists }) => <bdi>{lists.join(", ")}</bdi> },
];

const groupColumns: Column<JoinedGroup>[] = [
  { title: "Name", cell: ({ id, name }) => <bdi title={id}>{name || id}</bdi> },
  { title: "Type", cell: ({ type }) => type },
  { title: "Role", cell: ({ role }) => role },
  { title: "Members", cell: ({ members }) => members.toLocaleString("en") },
];

interface ListsProps {
  client: EmulatorClient;
  user: string;
  /** Grows when something may have changed. */
  version: number;
}

/** The three lists and the chat. They need a key for each user. */
export function ContactLists({ client, user, version }: ListsProps): ComponentChildren {
  const [chat, setChat] = useState<Chat>();
  const section = useRef<HTMLElement>(null);
  const showChat = (): void => {
    // On narrow screens the chat is below the lists, out of view.
    if (matchMedia("(max-width: 74.99rem)").matches) section.current?.scrollIntoView({ block: "start" });
  };
  const focusMessages = (): void => section.current?.querySelector<HTMLElement>(".messages")?.focus();
  const chats = useGrowingList(async () => ({ items: await readConversations(client, user) }), version);
  const groups = useGrowingList(async () => ({ items: await readGroups(client, user) }), version);
  const friends = useGrowingList<Friend, number>((start) => readFriends(client, user, start), version);
  const details = useDetails({ client, user }, chats.items);
  const groupOf = (id: string): JoinedGroup | undefined => groups.items.find((group) => group.id === id);
  const unreadOf = ({ kind, id }: Chat): number =>
    (kind === "group" ? groupOf(id)?.unread : details.unread.get(id)) ?? 0;
  const chatColumns: Column<Conversation>[] = [
    { title: "With", cell: ({ kind, id }) => <bdi title={id}>{(kind === "group" && groupOf(id)?.name) || id}</bdi> },
    { title: "Last message", cell: (chat) => <Preview message={details.last.get(keyOf(chat))} /> },
    { title: "Time", cell: ({ at }) => shortTime(at) },
    { title: "Unread", cell: (chat) => unreadOf(chat) || "" },
  ];
  return (
    <>
      <section class="lists" onClick={({ target }) => isRow(target) && showChat()}>
        <ListTable
          {...{ title: "Chats", list: chats, columns: chatColumns, chat, onRange: details.onRange }}
          {...{ onChat: setChat, onOpen: focusMessages }}
          chatOf={({ kind, id }) => ({ kind, id })}
        />
        <ListTable
          {...{ title: "Groups", list: groups, columns: groupColumns, chat, onChat: setChat, onOpen: focusMessages }}
          chatOf={({ id }) => ({ kind: "group", id })}
        />
        <ListTable
          {...{ title: "Friends", list: friends, columns: friendColumns, chat, onChat: setChat, onOpen: focusMessages }}
          chatOf={({ id }) => ({ kind: "user", id })}
        />
      </section>
      <section class="chat" ref={section} aria-label="Chat">
        {chat
          ? <ChatView key={keyOf(chat)} {...{ client, user, chat, version }} group={groupOf(chat.id)} />
          : <p class="empty">Select a chat, a group or a friend to see the messages.</p>}
      </section>
    </>
  );
}

function isRow(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(".full [role=row]") !== null;
}

/** The time of day for today, else the date. */
function shortTime(ms: number): string {
  const [date = "", time = ""] = formatDateTime(ms).split(" ");
  return formatDateTime(Date.now()).startsWith(date) ? time.slice(0, 5) : date;
}

function keyOf({ kind, id }: Chat): string {
  return `${kind} ${id}`;
}

interface ListTableProps<Item> {
  title: string;
  list: GrowingList<Item>;
  columns: readonly Column<Item>[];
  /** The chat that is shown. */
  chat: Chat | undefined;
  chatOf: (item: Item) => Chat;
  onChat: (chat: Chat) => void;
  /** Enter on a row. */
  onOpen: () => void;
  onRange?: (first: number, last: number) => void;
}

function ListTable<Item>(props: ListTableProps<Item>): ComponentChildren {
  const { title, list, columns, chat, chatOf, onChat, onOpen, onRange } = props;
  const { items, total, isLoaded, error, grow } = list;
  const open = chat && keyOf(chat);
  return (
    <div class={title.toLowerCase()}>
      <h3>
        {title} <span class="counter">{isLoaded && total.toLocaleString("en")}</span>
      </h3>
      {error !== "" && <p class="error">{error}</p>}
      {isLoaded && (
        <VirtualTable
          label={title}
          idPrefix={title.toLowerCase()}
          columns={columns}
          total={total}
          rowAt={(index) => items[index]}
          onRange={(first, last) => {
            grow(last + 1);
            onRange?.(first, last);
          }}
          active={items.findIndex((item) => keyOf(chatOf(item)) === open)}
          onActive={(index) => {
            const item = items[index];
            if (item) onChat(chatOf(item));
          }}
          onOpen={onOpen}
        />
      )}
    </div>
  );
}

function Preview({ message }: { message: ChatMessage | undefined }): ComponentChildren {
  if (!message) return "";
  const text = message.gone === "" ? previewOf(message.elements) : `(${message.gone})`;
  return <bdi title={text}>{text}</bdi>;
}

interface Details {
  last: ReadonlyMap<string, ChatMessage | undefined>;
  unread: ReadonlyMap<string, number>;
}

/** The last messages and unread counts of the conversations in view. */
function useDetails(
  { client, user }: Pick<ListsProps, "client" | "user">,
  chats: readonly Conversation[],
): Details & { onRange: (first: number, last: number) => void } {
  const [details, setDetails] = useState<Details>({ last: new Map(), unread: new Map() });
  const [range, setRange] = useState<readonly [first: number, last: number]>([0, -1]);
  const run = useRef(0);
  useEffect(() => {
    const mine = ++run.current;
    const inView = chats.slice(range[0], range[1] + 1);
    const peers = inView.filter(({ kind }) => kind === "user").map(({ id }) => id);
    Promise.all([
      readUnreadCounts(client, user, peers),
      ...inView.map((chat) => readLastMessage(client, user, chat)),
    ]).then(([unread, ...messages]) => {
      if (mine !== run.current) return;
      const last = messages.map((message, i) => [keyOf(inView[i]!), message] as const); // one message for each
      setDetails((before) => ({
        last: new Map([...before.last, ...last]),
        unread: new Map([...before.unread, ...unread]),
      }));
    }, () => {}); // The list has the chats without them; opening one shows what is wrong.
    return () => void run.current++;
  }, [chats, range[0], range[1]]);
  return {
    ...details,
    onRange: (first, last) => setRange((before) => before[0] === first && before[1] === last ? before : [first, last]),
  };
}
