// The signed text and its HMAC: what signing and verifying share.
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { encodeBase64, standardAlphabet } from "./base64.ts";

/** What goes into a signature. Times in seconds; `userBuf` in base64. */
export interface SignedParts {
  userId: string;
  sdkAppId: number;
  time: number;
  expire: number;
  userBuf: string | undefined;
}

type KeyedHmac = ReturnType<typeof hmac.create>;

/** The HMAC after the key alone, kept for the next call: most programs sign with one key. */
let keyed: { secretKey: string; state: KeyedHmac } | undefined;

/** Base64 of HMAC-SHA256 over the lines of the vendor's library (tls-sig-api-v2-node, commit 51091b49). */
export function signatureOf(parts: SignedParts, secretKey: string): string {
  const userBufLine = parts.userBuf === undefined ? "" : `TLS.userbuf:${parts.userBuf}\n`;
  const text = `TLS.identifier:${parts.userId}\nTLS.sdkappid:${parts.sdkAppId}\n` +
    `TLS.time:${parts.time}\nTLS.expire:${parts.expire}\n${userBufLine}`;
  if (keyed?.secretKey !== secretKey) {
    keyed = { secretKey, state: hmac.create(sha256, new TextEncoder().encode(secretKey)) };
  }
  const bytes = utf8Bytes(text);
  const digest = keyed.state.clone().update(bytes.buffer.subarray(0, bytes.length)).digest();
  return encodeBase64(digest, digest.length, standardAlphabet);
}

let scratch = new Uint8Array(1024);

/**
 * UTF-8 of a text in a buffer that the next call overwrites. Texts here are short and mostly ASCII, where a plain loop
 * beats a TextEncoder.
 */
export function utf8Bytes(text: string): { buffer: Uint8Array; length: number } {
  if (scratch.length < text.length * 3) scratch = new Uint8Array(text.length * 3);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) return { buffer: scratch, length: new TextEncoder().encodeInto(text, scratch).written };
    scratch[i] = unit;
  }
  return { buffer: scratch, length: text.length };
}
