// Accounts a second without limits: importAccounts against a plain loop of raw fetch with the same batches and as many
// calls in flight. Prints the medians of several rounds as JSON.
import { createChatClient, importAccounts } from "../../mod.ts";
import { signUserSig } from "../../src/usersig.ts";

const [baseUrl] = Deno.args;
const app = { sdkAppId: 1400000000, secretKey: "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e" };
const accounts = 60_000;
const rounds = 7;
const inFlight = 32;

function* users(): Generator<{ UserID: string; Nick: string; FaceUrl: string }> {
  for (let i = 0; i < accounts; i++) {
    yield { UserID: `user_${i}`, Nick: `Li Na ${i}`, FaceUrl: `https://faces.example/${i}.png` };
  }
}

async function ours(): Promise<void> {
  const client = createChatClient({ ...app, baseUrl, pace: false });
  for await (const { status } of importAccounts(client, users(), { concurrency: inFlight })) {
    if (status !== "imported") throw new Error(status);
  }
}

async function raw(): Promise<void> {
  const userSig = signUserSig({ ...app, userId: "administrator" });
  const query = `sdkappid=${app.sdkAppId}&identifier=administrator&usersig=${userSig}&contenttype=json`;
  const input = users();
  const loop = async (): Promise<void> => {
    while (true) {
      const AccountList = [];
      for (let next; AccountList.length < 100 && !(next = input.next()).done;) AccountList.push(next.value);
      if (AccountList.length === 0) return;
      const random = Math.floor(Math.random() * 2 ** 32);
      const url = `${baseUrl}/v4/im_open_login_svc/multiaccount_import?${query}&random=${random}`;
      const answer = await fetch(url, { method: "POST", body: JSON.stringify({ AccountList }) });
      if ((await answer.json()).ErrorCode !== 0) throw new Error("refused");
    }
  };
  await Promise.all(Array.from({ length: inFlight }, loop));
}

async function perSecond(run: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await run();
  return accounts / ((performance.now() - startedAt) / 1000);
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

await ours();
await raw();
const figures: { ours: number[]; raw: number[]; ratio: number[] } = { ours: [], raw: [], ratio: [] };
for (let round = 0; round < rounds; round++) {
  // Whoever goes second finds the emulator's process warmer or colder.
  const [a, b] = round % 2 ? [await perSecond(ours), await perSecond(raw)] : [0, 0];
  const [rawRate, oursRate] = round % 2 ? [b, a] : [await perSecond(raw), await perSecond(ours)];
  figures.ours.push(oursRate!);
  figures.raw.push(rawRate!);
  figures.ratio.push(oursRate! / rawRate!);
}
console.log(JSON.stringify({ ours: median(figures.ours), raw: median(figures.raw), ratio: median(figures.ratio) }));
