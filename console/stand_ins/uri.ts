// In place of a URI library that the form library brings along: a browser has one.

/** The two functions that are used of it. */
const resolver = {
  resolve: (base: string, reference: string): string => new URL(reference, base).href,
  equal: (one: unknown, other: unknown): boolean => one === other,
};

export default resolver;
