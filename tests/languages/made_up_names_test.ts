import { assertEquals } from "@std/assert";
import { namesIn } from "./made_up_names.ts";

Deno.test("names that generators make up are found where they are declared", () => {
  const sources: [string, string][] = [
    ["public class AccountImport200Response {", "AccountImport200Response"],
    ["type ProfileValue0 = string", "ProfileValue0"],
    ["class MessageBodyInner:", "MessageBodyInner"],
    ["pub struct InlineObject3 {", "InlineObject3"],
    ["    Variant70402 = 70402,", "Variant70402"],
    ["    VALUE_1 = 1", "VALUE_1"],
    ["    NUMBER_0(0),", "NUMBER_0"],
    ["\tOfflinePushInfoPushFlagN0 OfflinePushInfoPushFlag = 0", "OfflinePushInfoPushFlagN0"],
    ["type ValueOneOf1 struct {", "ValueOneOf1"],
  ];
  for (const [source, name] of sources) assertEquals(namesIn(source), [name]);
});

Deno.test("names of the document, comments and texts are not taken for made-up names", () => {
  const sources = [
    "type TextValue = string",
    "// like AccountImport200Response",
    '    raise ValueError("InlineObject3")',
    "    AccountLayerFailed201 = 70201,",
    "\tJSON200 *Envelope",
  ];
  for (const source of sources) assertEquals(namesIn(source), []);
});
