// Writes gen/profile_tags.ts: the standard profile fields, for checking values at run time.
import { type BundledSpec, type ProfileTagFacts, resolveSchema } from "./bundled_spec.ts";
import { generatedHeader } from "./text.ts";

/** The facts about each standard field in spec/schemas/profile.yaml. */
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

/** The values that a standard profile field accepts: their type, their maximum size, and the allowed ones. */
export interface ProfileTagRule {
  /** The JSON type of the value. */
  readonly type: "string" | "integer";
  /** Maximum number of bytes in UTF-8. */
  readonly bytes?: number;
  /** The only allowed values. */
  readonly values?: readonly string[];
}

/** The standard profile fields by tag. */
export const profileTags: Readonly<Record<string, ProfileTagRule>> = {
${rows.join("\n")}
};
`;
}
