// What each generated client has to do: import an account, check it, and read an error of the service.
import process from "node:process";

/** The signed query that the document demands. */
export interface Query {
  sdkappid: number;
  identifier: string;
  usersig: string;
  random: number;
  contenttype: "json";
}

/** What the generated client saw. */
export interface Outcome {
  /** ErrorCode of importing `good`. */
  imported: number | undefined;
  /** AccountStatus of `good`. */
  checked: string | undefined;
  /** ErrorCode of importing `tooLong`. */
  refused: number | undefined;
}

export const good = { UserID: "user_0001", Nick: "李娜" };
export const tooLong = { UserID: "x".repeat(33) };
export const check: { CheckItem: [{ UserID: string }] } = { CheckItem: [{ UserID: good.UserID }] };

/** Runs a client against the service named on the command line and prints what it saw. */
export async function drive(run: (baseUrl: string, query: () => Query) => Promise<Outcome>): Promise<void> {
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
