// Widgets and templates of the schema form: fields, lists and errors.
import type {
  ArrayFieldItemTemplateProps,
  ArrayFieldTemplateProps,
  FieldErrorProps,
  FieldTemplateProps,
  MultiSchemaFieldTemplateProps,
  ObjectFieldTemplateProps,
  WidgetProps,
} from "@rjsf/utils";
import type { ComponentChildren, TargetedEvent } from "preact";
import { useEffect, useState } from "preact/hooks";

const encoder = new TextEncoder();

/** Counts the UTF-8 bytes of a text against their limit. */
export function ByteCounter({ id, text, max }: { id: string; text: string; max: number }): ComponentChildren {
  const { length } = encoder.encode(text);
  return (
    <span id={id} class={length > max ? "counter over" : "counter"}>
      {length} of {max} bytes
    </span>
  );
}

function TextInput({ id, value, schema, options, onChange, required }: WidgetProps): ComponentChildren {
  const text = value === undefined || value === null ? "" : String(value);
  const maxBytes = (schema as Record<string, unknown>)["x-max-bytes"];
  const isNumber = schema.type === "integer" || schema.type === "number";
  const number = schema.type === "number" ? /^-?\d+(\.\d+)?$/ : /^-?\d+$/;
  const examples = schema.examples as string[] | undefined;
  const change = ({ currentTarget }: TargetedEvent<HTMLInputElement>): void => {
    const typed = currentTarget.value;
    // Anything but a number stays as typed, so that the validation reports it.
    onChange(typed === "" ? options.emptyValue : isNumber && number.test(typed) ? Number(typed) : typed);
  };
  return (
    <>
      <input
        id={id}
        type="text"
        inputMode={schema.type === "number" ? "decimal" : isNumber ? "numeric" : "text"}
        dir="auto"
        autoComplete="off"
        spellcheck={false}
        value={text}
        required={required}
        list={examples ? `${id}-examples` : undefined}
        aria-describedby={`${id}-about ${id}-bytes ${id}-error`}
        onInput={change}
      />
      {typeof maxBytes === "number" && <ByteCounter id={`${id}-bytes`} text={text} max={maxBytes} />}
      {isNumber && schema.maximum !== undefined && (
        <span id={`${id}-bytes`} class="counter">{schema.minimum ?? 0} to {schema.maximum}</span>
      )}
      {examples && (
        <datalist id={`${id}-examples`}>{examples.map((example) => <option key={example} value={example} />)}</datalist>
      )}
    </>
  );
}

function Select({ id, value, schema, options, onChange, label, required }: WidgetProps): ComponentChildren {
  const choices = options.enumOptions ?? [];
  // A field with fixed values has a label; the choice between types of a value has none.
  const isField = schema.enum !== undefined;
  return (
    <select
      id={id}
      aria-label={isField ? undefined : `Type of ${label || "value"}`}
      aria-describedby={isField ? `${id}-about ${id}-error` : undefined}
      value={choices.findIndex((choice) => choice.value === value)}
      onChange={({ currentTarget }: TargetedEvent<HTMLSelectElement>) =>
        onChange(choices[Number(currentTarget.value)]?.value)}
    >
      {isField && (!required || value === undefined) && <option value={-1}>(none)</option>}
      {choices.map((choice, i) => <option key={i} value={i}>{choice.label}</option>)}
    </select>
  );
}

/** Inputs for text, numbers and choices. */
export const widgets = { TextWidget: TextInput, UpDownWidget: TextInput, SelectWidget: Select };

function Field({ id, label, required, schema, children, errors, displayLabel }: FieldTemplateProps): ComponentChildren {
  const isContainer = schema.type === "object" || schema.type === "array";
  if (isContainer) return <div class="container">{children}{errors}</div>;
  return (
    <div class="field">
      {displayLabel !== false && (
        <label for={id}>
          {label}
          {required && <span class="required">required</span>}
        </label>
      )}
      {children}
      {schema.description && <p id={`${id}-about`} class="about">{schema.description}</p>}
      {errors}
    </div>
  );
}

function ObjectFields(props: ObjectFieldTemplateProps): ComponentChildren {
  const { fieldPathId, title, description, properties, required, formData } = props;
  const fields = properties.map(({ content }) => content) as unknown as ComponentChildren;
  // The body itself has no frame.
  if (fieldPathId.path.length === 0) return <div class="fields">{fields}</div>;
  return (
    <fieldset id={fieldPathId.$id}>
      <legend>{title}</legend>
      {description && <p class="about">{description as string}</p>}
      {required || typeof fieldPathId.path.at(-1) === "number"
        ? fields
        : <OptionalFields title={title} isFilled={Object.keys(formData ?? {}).length > 0}>{fields}</OptionalFields>}
    </fieldset>
  );
}

/** The fields of an optional object: closed while it is absent, as some have dozens. */
function OptionalFields({ title, isFilled, children }: {
  title: string;
  isFilled: boolean;
  children: ComponentChildren;
}): ComponentChildren {
  const [isOpen, setOpen] = useState(isFilled);
  // An example that is inserted can fill them in.
  useEffect(() => {
    if (isFilled) setOpen(true);
  }, [isFilled]);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Fields of {title}</summary>
      {isOpen && children}
    </details>
  );
}

function List(
  { fieldPathId, title, schema, items, canAdd, onAddClick, required }: ArrayFieldTemplateProps,
): ComponentChildren {
  return (
    <fieldset id={fieldPathId.$id}>
      <legend>
        {title}
        {required && <span class="required">required</span>}
      </legend>
      {schema.description && <p class="about">{schema.description}</p>}
      <div class="items">{items as unknown as ComponentChildren}</div>
      <p class="row">
        <button type="button" disabled={!canAdd} onClick={() => onAddClick()}>Add to {title}</button>
        <span class="counter">{items.length}{schema.maxItems ? ` of ${schema.maxItems}` : ""}</span>
      </p>
    </fieldset>
  );
}

function Item(
  { children, index, buttonsProps, parentUiSchema: _, ...props }: ArrayFieldItemTemplateProps,
): ComponentChildren {
  return (
    <div class="item" key={props.itemKey}>
      {children as unknown as ComponentChildren}
      <button
        type="button"
        class="quiet"
        aria-label={`Remove entry ${index + 1} of ${buttonsProps.fieldPathId.path.at(-2)}`}
        onClick={({ currentTarget }) => {
          // The focus would be lost with the button.
          currentTarget.closest("fieldset")?.querySelector<HTMLElement>(":scope > .row button")?.focus();
          buttonsProps.onRemoveItem();
        }}
      >
        Remove
      </button>
    </div>
  );
}

function Errors({ errors = [], fieldPathId }: FieldErrorProps): ComponentChildren {
  if (errors.length === 0) return null;
  return <p id={`${fieldPathId.$id}-error`} class="error">{errors.map(String).join(" ")}</p>;
}

function Choice({ selector, optionSchemaField }: MultiSchemaFieldTemplateProps): ComponentChildren {
  return (
    <div class="choice">
      {selector as unknown as ComponentChildren}
      {optionSchemaField as unknown as ComponentChildren}
    </div>
  );
}

/** Layout of fields, objects, lists and errors. */
export const templates = {
  FieldTemplate: Field,
  ObjectFieldTemplate: ObjectFields,
  ArrayFieldTemplate: List,
  ArrayFieldItemTemplate: Item,
  FieldErrorTemplate: Errors,
  MultiSchemaFieldTemplate: Choice,
};
