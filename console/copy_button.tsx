import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Copies a text to the clipboard and confirms it. */
export function CopyButton({ text, label = "Copy" }: { text: string; label?: string }): ComponentChildren {
  const [status, setStatus] = useState("");
  useEffect(() => setStatus(""), [text]);
  const copy = (): Promise<void> =>
    navigator.clipboard.writeText(text).then(
      () => setStatus("Copied."),
      // The page was opened as a file, or the browser blocks the clipboard.
      () => setStatus("The browser blocked copying. Select the text and copy it manually."),
    );
  return (
    <>
      <button type="button" onClick={copy}>{label}</button>
      <span role="status" class="about">{status}</span>
    </>
  );
}
