// The signed text and its HMAC: what signing and verifying share.
import { _SHA256 } from "@noble/hashes/sha2.js";
import { encodeUtf8 } from "../encode_utf8.ts";
import { encodeBase64, standardAlphabet } from "./base64.ts";
import type { UserSigDocument } from "./document.ts";

/** Bytes in a block of SHA-256. */
const blockLength = 64;

/** What is signed of a document, in the order of the vendor's library (tls-sig-api-v2-node, commit 51091b49). */
const signedFields = ["TLS.identifier", "TLS.sdkappid", "TLS.time", "TLS.expire", "TLS.userbuf"] as const;

/** A document before it is signed. */
export type UnsignedDocument = Pick<UserSigDocument, typeof signedFields[number]>;

/** The hash states of an HMAC after its key (RFC 2104), kept for the next call: most programs sign with one key. */
interface KeyState {
  secretKey: string;
  inner: _SHA256;
  outer: _SHA256;
  /** Cloning into the same one each time allocates nothing. */
  scratch: _SHA256;
}

let keyState: KeyState | undefined;

/** Base64 of the HMAC-SHA256 over a line for each field. */
export function signatureOf(document: UnsignedDocument, secretKey: string): string {
  let lines = "";
  for (const name of signedFields) if (document[name] !== undefined) lines += `${name}:${document[name]}\n`;
  if (keyState?.secretKey !== secretKey) keyState = createKeyState(secretKey);
  const { inner, outer, scratch } = keyState;
  const digest = inner._cloneInto(scratch).update(encodeUtf8(lines)).digest();
  return encodeBase64(outer._cloneInto(scratch).update(digest).digest(), standardAlphabet);
}

/** HMAC by hand over the audited SHA-256: the package's own adds a wrapper of 450 bytes to it. */
function createKeyState(secretKey: string): KeyState {
  const bytes = encodeUtf8(secretKey);
  const key = bytes.length > blockLength ? new _SHA256().update(bytes).digest() : bytes;
  const padded = (pad: number): _SHA256 =>
    new _SHA256().update(Uint8Array.from({ length: blockLength }, (_, i) => (key[i] ?? 0) ^ pad));
  return { secretKey, inner: padded(0x36), outer: padded(0x5c), scratch: new _SHA256() };
}
