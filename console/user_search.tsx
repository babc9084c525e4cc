// The search for users by the start of their UserID, with the number of those that were found.
import type { ComponentChildren } from "preact";

/** What a search shows and reports. */
export interface UserSearchOptions {
  /** The id of its input. */
  id: string;
  prefix: string;
  onPrefix(prefix: string): void;
  /** How many users were found. */
  total: number;
}

/** The input and the number. */
export function UserSearch(
  { id, prefix, onPrefix, total }: UserSearchOptions,
): ComponentChildren {
  return (
    <p class="row">
      <label for={id}>UserID starts with</label>
      <input
        id={id}
        type="search"
        dir="auto"
        autoComplete="off"
        spellcheck={false}
        value={prefix}
        onInput={({ currentTarget }) => onPrefix(currentTarget.value)}
      />
      <span role="status" class="total">
        {total.toLocaleString("en")} found
      </span>
    </p>
  );
}
