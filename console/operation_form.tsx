// The form of an operation's body, made from the spec by the schema form library.
import Form, { type FormProps } from "@rjsf/core";
import type { RJSFSchema, ValidatorType } from "@rjsf/utils";
import type { ComponentChildren, ComponentType } from "preact";
import { useMemo } from "preact/hooks";
import { operationTable } from "../gen/operations.ts";
import { ChatInputError } from "../mod.ts";
import { validateBody } from "../src/validate_body.ts";
import { templates, widgets } from "./form_parts.tsx";
import type { Operation } from "./operations.ts";

// The library is written for React, whose types are not here.
const SchemaForm = Form as unknown as ComponentType<Partial<FormProps> & { children?: ComponentChildren }>;

/** The body's fields are checked by the module itself; the library only asks which of several kinds a value is of. */
const validator: ValidatorType = {
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  isValid: ({ type }, value) =>
    type === undefined || (type === "integer" ? Number.isInteger(value) : typeof value === type),
  rawValidation: () => ({}),
};

/** What the module would refuse before anything is sent; undefined when it would send the body. */
export function refusalOf({ name }: Operation, body: unknown): ChatInputError | undefined {
  try {
    validateBody(name, operationTable[name], body);
  } catch (error) {
    if (error instanceof ChatInputError) return error;
    throw error;
  }
}

/** `AccountList[0].UserID` as the nested object that the library shows errors by. */
function errorTree({ field, limit, actual }: ChatInputError): Record<string, unknown> {
  const leaf: Record<string, unknown> = { __errors: [`Expected ${limit}, seen ${actual}.`] };
  const steps = field === "body" ? [] : field.split(/[.[\]]+/).filter(Boolean);
  return steps.reduceRight((inner, step) => ({ [step]: inner }), leaf);
}

/** A form for an operation's body. */
export function OperationForm({ operation, body, onChange, onSend, children }: {
  operation: Operation;
  body: Record<string, unknown>;
  onChange: (body: Record<string, unknown>) => void;
  onSend: () => void;
  children: ComponentChildren;
}): ComponentChildren {
  const refusal = refusalOf(operation, body);
  const extraErrors = useMemo(() => refusal ? errorTree(refusal) : {}, [refusal?.message]);
  return (
    <SchemaForm
      // Each operation has a form of its own: nothing of the last one's is to stay.
      key={operation.name}
      idPrefix={operation.name}
      className="schema-form"
      schema={operation.schema as RJSFSchema}
      uiSchema={{ "ui:label": false }}
      formData={body}
      validator={validator}
      templates={templates as never}
      widgets={widgets as never}
      extraErrors={extraErrors as never}
      // What the example or the caller left out stays out.
      experimental_defaultFormStateBehavior={{
        arrayMinItems: { populate: "never" },
        emptyObjectFields: "skipDefaults",
      }}
      showErrorList={false}
      noHtml5Validate
      noValidate
      onChange={({ formData }) => onChange(formData ?? {})}
      onSubmit={onSend}
    >
      {children}
    </SchemaForm>
  );
}
