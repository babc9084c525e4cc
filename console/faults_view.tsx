// The view Faults: injected faults, settings of the emulated app, and its clock.
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { ClockForm } from "./clock_form.tsx";
import type { ControlClient } from "./control_client.ts";
import { describeFault, FaultForm } from "./fault_form.tsx";
import { useEmulatorState } from "./emulator_state.ts";
import { SettingsForm } from "./settings_form.tsx";
import { useAsyncAction } from "./async_action.ts";

/** The view Faults. */
export function FaultsView({ control, shown }: { control: ControlClient; shown: boolean }): ComponentChildren {
  const { state, isUnreachable, refresh } = useEmulatorState(control, shown);
  const title = useRef<HTMLHeadingElement>(null);
  const work = useAsyncAction();
  if (!state) {
    return (
      <section>
        <h2>Faults</h2>
        <p>Loading…</p>
      </section>
    );
  }
  const change = (action: () => Promise<unknown>): Promise<void> =>
    work.run(async () => {
      await action();
      await refresh();
    });
  return (
    <div class="halves">
      <section>
        <h2>Faults</h2>
        <h3 ref={title} tabIndex={-1}>Active</h3>
        {state.faults.length === 0 && <p class="empty">None. Every call is answered as documented.</p>}
        <ul class="faults">
          {state.faults.map((fault) => (
            <li key={fault.id}>
              <span>{describeFault(fault)}</span>
              <button
                type="button"
                onClick={() => {
                  // The focus would be lost with the button.
                  title.current?.focus();
                  change(() => control.removeFault(fault.id));
                }}
              >
                Remove<span class="visually-hidden">: {describeFault(fault)}</span>
              </button>
            </li>
          ))}
        </ul>
        <FaultForm onAdd={(fault) => change(() => control.addFault(fault))} />
        <p class="error" role="alert">{work.error || (isUnreachable && "The emulator is not responding.")}</p>
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
