// gen/profile_tags.ts: the standard profile fields, for whoever checks values at run time.
import { type BundledSpec, type ProfileTagFacts, resolveSchema } from "./bundled_spec.ts";
import { generatedHeader } from "./text.ts";

/** The facts of each standard field, as spec/schemas/profile.yaml has them. */
export function profileTagFacts(spec: BundledSpec): [tag: string, facts: ProfileTagFacts][] {
  const schema = resolveSchema(spec, { $ref: "#/components/schemas/ProfileTag" });
  return Object.entries(schema["x-profile-tags"] as Record<string, ProfileTagFacts>);
}

/** The table of standard fields. */
export function writeProfileTags(spec: BundledSpec): string {
  const rows = profileTagFacts(spec).map(([tag, { type, maxBytes, values }]) => {
    const facts = [
      `type: ${JSON.stringify(type)}`,
      ...maxBytes === undefined ? [] : [`bytes: ${maxBytes}`],
      ...values === undefined ? [] : [`values: ${JSON.stringify(values)}`],
    ];
    return `  ${tag}: { ${facts.join(", ")} },`;
  });
  return `${generatedHeader}

/** What a standard profile field takes: a type, at most so many bytes of UTF-8, only certain values. */
export interface ProfileTagRule {
  /** The JSON type of its value. */
  readonly type: "string" | "integer";
  /** Most bytes of UTF-8. */
  readonly bytes?: number;
  /** The only values. */
  readonly values?: readonly string[];
}

/** The standard profile fields by tag. */
export const profileTags: Readonly<Record<string, ProfileTagRule>> = {
${rows.join("\n")}
};
`;
}
