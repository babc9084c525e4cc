// The signed text and its HMAC: what signing and verifying share.
import { _HMAC } from "@noble/hashes/hmac.js";
import { _SHA256 } from "@noble/hashes/sha2.js";
import { createHasher } from "@noble/hashes/utils.js";
import { encodeUtf8 } from "../encode_utf8.ts";
import { encodeBase64, standardAlphabet } from "./base64.ts";
import type { UserSigDocument } from "./document.ts";

/** What is signed of a document, in the order of the vendor's library (tls-sig-api-v2-node, commit 51091b49). */
const signedFields = ["TLS.identifier", "TLS.sdkappid", "TLS.time", "TLS.expire", "TLS.userbuf"] as const;

/** A document before it is signed. */
export type UnsignedDocument = Pick<UserSigDocument, typeof signedFields[number]>;

/** An HMAC that has taken in its key, kept for the next call: most programs sign with one key. */
let keyed: { secretKey: string; hmac: _HMAC<_SHA256>; copy: _HMAC<_SHA256> } | undefined;

/** Base64 of the HMAC-SHA256 over a line for each field. */
export function signatureOf(document: UnsignedDocument, secretKey: string): string {
  let lines = "";
  for (const name of signedFields) if (document[name] !== undefined) lines += `${name}:${document[name]}\n`;
  if (keyed?.secretKey !== secretKey) {
    keyed = { secretKey, hmac: createHmac(secretKey), copy: createHmac(secretKey) };
  }
  // Cloning into the same copy each time allocates nothing.
  return encodeBase64(keyed.hmac._cloneInto(keyed.copy).update(encodeUtf8(lines)).digest(), standardAlphabet);
}

/** From the classes themselves: the package's `hmac` and `sha256` add wrappers and an object identifier to them. */
function createHmac(secretKey: string): _HMAC<_SHA256> {
  return new _HMAC(createHasher(() => new _SHA256()), encodeUtf8(secretKey));
}
