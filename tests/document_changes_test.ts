// Compares the document with the one that others have generated clients from. oasdiff is a Go program: without Go these
// tests are skipped.
import { assertEquals, assertStringIncludes } from "@std/assert";
import {
  changesBetween,
  type DocumentChange,
  formatChanges,
  hasGo,
  versionProblem,
} from "../scripts/gen/document_changes.ts";
import { baselineFile, changelogFile, documentFile, freshChangelog, versionOf } from "../scripts/spec_changes.ts";

const ignore = !await hasGo();
if (ignore) console.log("skipped: the changes of the document need Go, for oasdiff");

/** What the tests change in a copy of the document. */
interface Document {
  paths: Record<string, { post: { operationId: string } }>;
  components: { schemas: Record<string, { properties: Record<string, unknown>; required?: string[] }> };
}

/** The changes from today's document to a changed copy. */
async function changesAfter(change: (document: Document) => void): Promise<DocumentChange[]> {
  const document = JSON.parse(await Deno.readTextFile(documentFile));
  change(document);
  const file = await Deno.makeTempFile({ suffix: ".json" });
  try {
    await Deno.writeTextFile(file, JSON.stringify(document));
    return await changesBetween(documentFile, file);
  } finally {
    await Deno.remove(file);
  }
}

Deno.test({ name: "spec/CHANGELOG.md has the changes since the baseline", ignore }, async () => {
  assertEquals(await Deno.readTextFile(changelogFile), await freshChangelog(), "run deno task spec:changes");
});

Deno.test(
  { name: "the document breaks no client that was generated before, or has a version that may", ignore },
  async () => {
    const changes = await changesBetween(baselineFile, documentFile);
    assertEquals(versionProblem(changes, await versionOf(baselineFile), await versionOf(documentFile)), "");
  },
);

const breaking: [what: string, change: (document: Document) => void, text: string][] = [
  ["an operation is removed", ({ paths }) => delete paths["/v4/openim/sendmsg"], "`sendmsg`"],
  ["an operation is renamed", ({ paths }) => paths["/v4/openim/sendmsg"]!.post.operationId = "send", "`sendmsg`"],
  [
    "a field of a request is removed",
    ({ components }) => delete components.schemas.Account!.properties.Nick,
    "removed the request property `Nick`",
  ],
  [
    "a field of an answer is removed",
    ({ components }) => delete components.schemas.GroupCreationResult!.properties.GroupId,
    "removed the optional property `GroupId`",
  ],
  [
    "a field of a request is required now",
    ({ components }) => components.schemas.Account!.required!.push("Nick"),
    "the request property `Nick` became required",
  ],
  [
    "a schema is removed",
    ({ components }) => delete components.schemas.KnownErrorCode,
    "removed the schema `KnownErrorCode`",
  ],
];

for (const [what, change, text] of breaking) {
  Deno.test({ name: `a new version is needed when ${what}`, ignore }, async () => {
    const changes = await changesAfter(change);
    assertStringIncludes(formatChanges(changes), text);
    assertStringIncludes(versionProblem(changes, "0.1.0", "0.1.1"), "set it to 0.2.0 in deno.json");
    assertStringIncludes(versionProblem(changes, "1.4.2", "1.5.0"), "set it to 2.0.0 in deno.json");
    assertEquals([versionProblem(changes, "0.1.0", "0.2.0"), versionProblem(changes, "1.4.2", "2.0.0")], ["", ""]);
  });
}

Deno.test({ name: "a field that is added needs no new version, and the changelog names it", ignore }, async () => {
  const changes = await changesAfter(({ components }) =>
    components.schemas.Account!.properties.Age = { type: "integer" }
  );
  assertEquals(versionProblem(changes, "0.1.0", "0.1.0"), "");
  assertStringIncludes(formatChanges(changes), "- added the new optional request property `Age`: `accountImport`");
});
