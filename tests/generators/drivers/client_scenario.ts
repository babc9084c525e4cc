// What each generated client has to do: import an account, check it, and read an error of the service.
import process from "node:process";

/** The signed query that the document requires. */
export interface Query {
  sdkappid: number;
  identifier: string;
  usersig: string;
  random: number;
  contenttype: "json";
}

/** What the generated client read from the answers. */
export interface Outcome {
  /** ErrorCode of importing `validAccount`. */
  imported: number | undefined;
  /** AccountStatus of `validAccount`. */
  checked: string | undefined;
  /** ErrorCode of importing `invalidAccount`. */
  rejected: number | undefined;
}

export const validAccount = { UserID: "user_0001", Nick: "李娜" };
/** Its UserID is longer than 32 bytes. */
export const invalidAccount = { UserID: "x".repeat(33) };
/** The body that checks `validAccount`. */
export const checkBody: { CheckItem: [{ UserID: string }] } = { CheckItem: [{ UserID: validAccount.UserID }] };

/** Runs a client against the service of the command line's arguments, BASE_URL USERSIG, and prints the outcome as JSON. */
export async function runClient(run: (baseUrl: string, query: () => Query) => Promise<Outcome>): Promise<void> {
  const [baseUrl = "", usersig = ""] = process.argv.slice(2);
  let random = 1;
  const query = (): Query => ({
    sdkappid: 1400000000,
    identifier: "administrator",
    usersig,
    random: random++,
    contenttype: "json",
  });
  console.log(JSON.stringify(await run(baseUrl, query)));
}
