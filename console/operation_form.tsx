// The form for an operation's body, generated from its schema.
import Form, { type FormProps } from "@rjsf/core";
import type { RJSFSchema, ValidatorType } from "@rjsf/utils";
import type { ComponentChildren, ComponentType } from "preact";
import { useMemo } from "preact/hooks";
import { operationTable } from "../gen/all_operations.ts";
import { ChatInputError } from "../mod.ts";
import { validateBody } from "../src/validate_body.ts";
import { templates, widgets } from "./schema_form_templates.tsx";
import type { Operation } from "./operations.ts";

// The library is typed for React.
const SchemaForm = Form as unknown as ComponentType<Partial<FormProps> & { children?: ComponentChildren }>;

/** The module validates the body; the library only asks which type of several a value has. */
const validator: ValidatorType = {
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  isValid: ({ type }, value) =>
    type === undefined || (type === "integer" ? Number.isInteger(value) : typeof value === type),
  rawValidation: () => ({}),
};

/** The client's error for an invalid body; undefined if the body is valid. */
export function inputErrorOf({ name }: Operation, body: unknown): ChatInputError | undefined {
  try {
    validateBody(name, operationTable[name], body);
  } catch (error) {
    if (error instanceof ChatInputError) return error;
    throw error;
  }
}

/** `AccountList[0].UserID` as the nested object in which the library takes errors. */
function errorTree({ field, limit, actual }: ChatInputError): Record<string, unknown> {
  const leaf: Record<string, unknown> = { __errors: [`Expected ${limit}, got ${actual}.`] };
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
  const inputError = inputErrorOf(operation, body);
  const extraErrors = useMemo(() => inputError ? errorTree(inputError) : {}, [inputError?.message]);
  return (
    <SchemaForm
      // A form per operation, so that no state of the previous one stays.
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
      // Optional fields stay absent until they are filled in.
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
