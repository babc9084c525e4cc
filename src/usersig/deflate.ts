// A zlib stream of one block with fixed Huffman codes (RFC 1950, RFC 1951), made for texts of a few hundred bytes:
// a runtime's own compressor is asynchronous or missing, and differs in its bytes from runtime to runtime.

const longestMatch = 258;
const farthestMatch = 32768;

/** The fixed codes with their bits mirrored: Huffman codes go into the stream from their highest bit on. */
let mirroredCodes: Uint16Array | undefined;

/** Compresses a text. */
export function deflateZlib(input: Uint8Array): Uint8Array {
  const codes = mirroredCodes ??= Uint16Array.from(
    { length: 288 },
    (_, symbol) =>
      mirrored(symbol + (symbol < 144 ? 48 : symbol < 256 ? 256 : symbol < 280 ? -256 : -88), fixedWidth(symbol)),
  );
  const { length } = input;
  const output = new Uint8Array(length + (length >> 3) + 16);
  /** Where three bytes of a certain hash were last seen, plus one. */
  const lastSeen = new Int32Array(1024);
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
  const putSymbol = (symbol: number): void => put(codes[symbol]!, fixedWidth(symbol));

  // The header that the vendor's library writes, then BFINAL = 1 and BTYPE = 01.
  put(0x9c78, 16);
  put(3, 3);
  for (let position = 0; position < length;) {
    const hash = (input[position]! ^ input[position + 1]! << 3 ^ input[position + 2]! << 6) & 1023;
    const distance = position + 1 - lastSeen[hash]!;
    lastSeen[hash] = position + 1;
    let matched = 0;
    if (distance <= position && distance <= farthestMatch) {
      const most = Math.min(longestMatch, length - position);
      while (matched < most && input[position + matched] === input[position + matched - distance]) matched++;
    }
    if (matched < 3) {
      putSymbol(input[position++]!);
    } else {
      // Symbols and extra bits of lengths and distances follow from their highest bits (RFC 1951, 3.2.5).
      const size = matched - 3;
      const extra = size < 8 || matched === longestMatch ? 0 : 29 - Math.clz32(size);
      putSymbol(matched === longestMatch ? 285 : 257 + 4 * extra + (size >> extra));
      put(size & (1 << extra) - 1, extra);
      const far = distance - 1;
      const farExtra = far < 4 ? 0 : 30 - Math.clz32(far);
      put(mirrored(2 * farExtra + (far >> farExtra), 5), 5);
      put(far & (1 << farExtra) - 1, farExtra);
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

/** Bits of each literal's and length's code in a block with fixed codes. */
export function fixedWidth(symbol: number): number {
  return symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8;
}

function mirrored(code: number, width: number): number {
  let mirror = 0;
  for (; width > 0; width--) {
    mirror = mirror << 1 | code & 1;
    code >>= 1;
  }
  return mirror;
}
