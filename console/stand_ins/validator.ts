// In place of a JSON Schema validator that the form library names for its own tests.
export default {};
