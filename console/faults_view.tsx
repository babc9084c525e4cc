// What goes wrong on demand, and how the emulated app behaves.
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { ClockForm } from "./clock_form.tsx";
import type { ControlClient } from "./control_client.ts";
import { FaultForm, faultText } from "./fault_form.tsx";
import { useServiceState } from "./service_state.ts";
import { SettingsForm } from "./settings_form.tsx";
import { useTask } from "./task.ts";

/** The view Faults. */
export function FaultsView({ control, shown }: { control: ControlClient; shown: boolean }): ComponentChildren {
  const { state, lost, ask } = useServiceState(control, shown);
  const title = useRef<HTMLHeadingElement>(null);
  const work = useTask();
  if (!state) {
    return (
      <section>
        <h2>Faults</h2>
        <p>Asking the emulator …</p>
      </section>
    );
  }
  const change = (action: () => Promise<unknown>): Promise<void> =>
    work.run(async () => {
      await action();
      await ask();
    });
  return (
    <div class="halves">
      <section>
        <h2>Faults</h2>
        <h3 ref={title} tabIndex={-1}>Switched on</h3>
        {state.faults.length === 0 && <p class="empty">None: every call is answered as documented.</p>}
        <ul class="faults">
          {state.faults.map((fault) => (
            <li key={fault.id}>
              <span>{faultText(fault)}</span>
              <button
                type="button"
                onClick={() => {
                  // The button goes, and the focus with it.
                  title.current?.focus();
                  change(() => control.withdraw(fault.id));
                }}
              >
                Switch off<span class="visually-hidden">: {faultText(fault)}</span>
              </button>
            </li>
          ))}
        </ul>
        <FaultForm onInject={(fault) => change(() => control.inject(fault))} />
        <p class="error" role="alert">{work.error || (lost && "The emulator does not answer.")}</p>
      </section>
      <section>
        <SettingsForm state={state} onChange={(changes) => change(() => control.configure(changes))} />
        <ClockForm
          now={state.now}
          onMove={(ms) => change(() => control.moveClock(ms))}
          onSet={(now) => change(() => control.setClock(now))}
        />
      </section>
    </div>
  );
}
