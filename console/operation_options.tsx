import type { ComponentChildren } from "preact";
import { families, familyTitle, operations } from "./operations.ts";

/** The options of a list of operations, by family. */
export function OperationOptions(): ComponentChildren {
  return families.map((family) => (
    <optgroup key={family} label={familyTitle(family)}>
      {operations.filter((operation) => operation.family === family).map(({ name }) => (
        <option key={name} value={name}>{name}</option>
      ))}
    </optgroup>
  ));
}
