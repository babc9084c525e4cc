// The page: opens the session, then shows the views.
import { render } from "preact";
import { App } from "./app.tsx";
import { openSession, takeToken } from "./session.ts";

openSession(takeToken()).then((session) => render(<App session={session} />, document.body));
