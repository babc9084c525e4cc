// A zlib stream of one block with fixed Huffman codes (RFC 1950, RFC 1951), made for texts of a few hundred bytes:
// a runtime's own compressor is asynchronous or missing, and differs in its bytes from runtime to runtime.

/** The longest match whose length needs no extra bits; a UserSig repeats less. A longer one is written in pieces. */
const longestMatch = 10;
const farthestMatch = 32768;

/** The mirror image of every nine bits, made once. */
let mirrorImages: Uint16Array | undefined;

/** Where three bytes of a hash were last seen, plus one. Kept: a new one takes Node a tenth of a signature's time. */
let lastSeenAt: Int32Array | undefined;

/** Compresses bytes. */
export function deflateZlib(input: Uint8Array): Uint8Array {
  const mirrored = mirrorImages ??= mirrorNineBits();
  const { length } = input;
  const output = new Uint8Array(length + (length >> 3) + 16);
  const lastSeen = (lastSeenAt ??= new Int32Array(1024)).fill(0);
  let at = 0;
  let bits = 0;
  let held = 0;
  const put = (value: number, width: number): void => {
    bits |= value << held;
    for (held += width; held > 7; held -= 8) {
      output[at++] = bits;
      bits >>>= 8;
    }
  };
  /** A Huffman code goes into the stream from its highest bit on, anything else from its lowest. */
  const putCode = (code: number, width: number): void => put(mirrored[code]! >> 9 - width, width);

  // The header that the vendor's library writes, then BFINAL = 1 and BTYPE = 01.
  put(0x9c78, 16);
  put(3, 3);
  for (let position = 0; position < length;) {
    const hash = (input[position]! ^ input[position + 1]! << 3 ^ input[position + 2]! << 6) & 1023;
    const distance = position + 1 - lastSeen[hash]!;
    lastSeen[hash] = position + 1;
    let matched = 0;
    if (distance <= position && distance <= farthestMatch) {
      while (matched < longestMatch && input[position + matched] === input[position + matched - distance]) matched++;
    }
    if (matched < 3) {
      const byte = input[position++]!;
      if (byte < 144) putCode(48 + byte, 8);
      else putCode(256 + byte, 9);
    } else {
      putCode(matched - 2, 7);
      // Symbol and extra bits of a distance follow from its highest bits (RFC 1951, 3.2.5).
      const far = distance - 1;
      const extra = far < 4 ? 0 : 30 - Math.clz32(far);
      putCode(2 * extra + (far >> extra), 5);
      put(far & (1 << extra) - 1, extra);
      position += matched;
    }
  }
  put(0, 7); // the end of the block
  put(0, -held & 7); // and of its last byte
  const sum = adler32(input);
  for (let shift = 24; shift >= 0; shift -= 8) output[at++] = sum >> shift;
  return output.subarray(0, at);
}

/** The check sum at the end of a zlib stream. */
export function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let i = 0; i < bytes.length; i++) b += a += bytes[i]!;
  return b % 65521 << 16 | a % 65521;
}

function mirrorNineBits(): Uint16Array {
  const images = new Uint16Array(512);
  for (let i = 1; i < 512; i++) images[i] = images[i >> 1]! >> 1 | (i & 1) << 8;
  return images;
}
