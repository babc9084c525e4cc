// Entry point of the page: opens the session, then renders the app.
import { render } from "preact";
import { App } from "./app.tsx";
import { openSession, takeTokenFromUrl } from "./session.ts";

openSession(takeTokenFromUrl()).then((session) => render(<App session={session} />, document.body));
