// The signed text and its HMAC: what signing and verifying share.
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import type { UserSigDocument } from "./document.ts";
import { encodeBase64, standardAlphabet } from "./base64.ts";

type KeyedHmac = ReturnType<typeof hmac.create>;

/** The HMAC after the key alone, kept for the next call: most programs sign with one key. */
let keyed: { secretKey: string; state: KeyedHmac } | undefined;

/** Base64 of HMAC-SHA256 over the lines of the vendor's library (tls-sig-api-v2-node, commit 51091b49). */
export function signatureOf(document: UserSigDocument, secretKey: string): string {
  let text = "";
  for (const name of ["identifier", "sdkappid", "time", "expire", "userbuf"] as const) {
    const value = document[`TLS.${name}`];
    if (value !== undefined) text += `TLS.${name}:${value}\n`;
  }
  if (keyed?.secretKey !== secretKey) {
    keyed = { secretKey, state: hmac.create(sha256, utf8(secretKey)) };
  }
  const digest = keyed.state.clone().update(utf8(text)).digest();
  return encodeBase64(digest, standardAlphabet);
}

/** The bytes of a text. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
