// Replaces the URI library of the form library: browsers have URL.

/** The two functions that the form library uses. */
const resolver = {
  resolve: (base: string, reference: string): string => new URL(reference, base).href,
  equal: (one: unknown, other: unknown): boolean => one === other,
};

export default resolver;
