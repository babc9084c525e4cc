import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Puts a text on the clipboard, and says so. */
export function CopyButton({ text, label = "Copy" }: { text: string; label?: string }): ComponentChildren {
  const [said, setSaid] = useState("");
  useEffect(() => setSaid(""), [text]);
  const copy = (): Promise<void> =>
    navigator.clipboard.writeText(text).then(
      () => setSaid("Copied."),
      // A page that is opened as a file, or a browser that was told not to.
      () => setSaid("The browser does not allow it: select the text and copy it."),
    );
  return (
    <>
      <button type="button" onClick={copy}>{label}</button>
      <span role="status" class="about">{said}</span>
    </>
  );
}
