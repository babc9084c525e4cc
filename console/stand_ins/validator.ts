// Replaces the JSON Schema validator that the form library imports for its own tests.
export default {};
