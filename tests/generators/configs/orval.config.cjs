module.exports = {
  api: {
    input: { target: "../../../gen/openapi.json" },
    output: {
      target: "../.generated/orval/api.ts",
      client: "fetch",
      override: { mutator: { path: "../drivers/orval_fetch.ts", name: "fetchFrom" } },
    },
  },
};
