// The list of operations by family, with a search.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { families, familyTitle, type OperationName, operationOf, searchOperations } from "./operations.ts";

/** The list. One family is open at a time, so that few presses of Tab lead past it; a search opens all that match. */
export function OperationList({ chosen, onChoose }: {
  chosen: OperationName;
  onChoose: (name: OperationName) => void;
}): ComponentChildren {
  const [words, setWords] = useState("");
  const [open, setOpen] = useState<string>();
  const [last, setLast] = useState<OperationName>();
  // An operation that was chosen elsewhere, as in the list of calls, opens its family.
  if (chosen !== last) {
    setLast(chosen);
    setOpen(operationOf(chosen).family);
  }
  const found = searchOperations(words);
  const isSearch = words.trim() !== "";
  return (
    <>
      <label for="search">Operations</label>
      <input
        id="search"
        type="search"
        placeholder="Name or command"
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
        onKeyDown={({ key }) => key === "Enter" && found[0] && onChoose(found[0].name)}
      />
      <div class="families">
        {families.map((family) => {
          const members = found.filter((operation) => operation.family === family);
          if (members.length === 0) return null;
          return (
            <details key={family} open={isSearch || open === family}>
              <summary
                onClick={(event) => {
                  event.preventDefault();
                  if (!isSearch) setOpen(open === family ? undefined : family);
                }}
              >
                {familyTitle(family)} <span class="counter">{members.length}</span>
              </summary>
              <ul class="operations">
                {members.map(({ name, command, summary }) => (
                  <li key={name}>
                    <button type="button" aria-pressed={name === chosen} onClick={() => onChoose(name)}>
                      <b>{name}</b> <code>{command}</code>
                      <span>{summary}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
      </div>
      <p role="status" class="empty">{found.length === 0 && "No operation matches."}</p>
    </>
  );
}
