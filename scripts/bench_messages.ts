// How quick the emulator is when it holds many messages: `deno task bench:messages [--messages 1000000]`. Two emulators,
// each in a process of its own, one of them with the messages, take turns in answering the same client over HTTP.
import { createChatClient } from "../mod.ts";
import { messageOperations } from "../src/families/messages.ts";
import { median, printFigure, printHead } from "./bench/figures.ts";
import { chatCount, usersOf } from "./bench/saved_messages.ts";
import { serve } from "./bench/serving.ts";

const at = Deno.args.indexOf("--messages");
const messages = at === -1 ? 1_000_000 : Number(Deno.args[at + 1]);
const app = { sdkAppId: 1400000000, secretKey: "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e" };
const inFlight = 16;
const callsPerRound = 1000;
const rounds = 41;

/** Makes a function that sends a round of messages and gives back how many calls a second were answered. */
function senderTo(baseUrl: string): () => Promise<number> {
  const client = createChatClient({ ...app, baseUrl, pace: false, retries: 0, operations: [messageOperations] });
  let sent = 0;
  const send = (): Promise<unknown> => {
    // A prime number of chats further: neighbours share no chat, and every chat has its turn.
    const [From_Account, To_Account] = usersOf(sent * 7919 % chatCount);
    const Text = `new message ${sent++}`;
    return client.sendmsg({ From_Account, To_Account, MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text } }] });
  };
  return async () => {
    const startedAt = performance.now();
    let left = callsPerRound;
    const loop = async (): Promise<void> => {
      while (left-- > 0) await send();
    };
    await Promise.all(Array.from({ length: inFlight }, loop));
    return callsPerRound / ((performance.now() - startedAt) / 1000);
  };
}

const startedAt = performance.now();
const full = await serve("limitless", messages);
const seconds = (performance.now() - startedAt) / 1000;
const empty = await serve("limitless", 0);
const sendToFull = senderTo(full.url);
const sendToEmpty = senderTo(empty.url);
for (let warmUp = 0; warmUp < 3; warmUp++) {
  await sendToFull();
  await sendToEmpty();
}
const rates: { full: number[]; empty: number[] } = { full: [], empty: [] };
for (let round = 0; round < rounds; round++) {
  // Whoever goes second finds the client's process warmer.
  if (round % 2) rates.full.push(await sendToFull());
  rates.empty.push(await sendToEmpty());
  if (round % 2 === 0) rates.full.push(await sendToFull());
}
full.stop();
empty.stop();

printHead();
const [measured, reference] = [median(rates.full), median(rates.empty)];
// The median leaves out the few rounds in which garbage of the whole heap is collected; the time of all rounds does not.
const timeOf = (values: number[]): number => values.reduce((sum, rate) => sum + callsPerRound / rate, 0);
const overall = timeOf(rates.empty) / timeOf(rates.full);
printFigure({
  what: `sendmsg a second after ${messages} messages`,
  measured: measured.toFixed(0),
  reference: reference.toFixed(0),
  ratio: measured / reference,
  value: measured / reference,
  atLeast: 0.9,
  note: `reference: empty; medians of ${rounds} rounds, ${overall.toFixed(2)} over all; ready after ${
    seconds.toFixed(0)
  } s`,
});
Deno.exit(0);
