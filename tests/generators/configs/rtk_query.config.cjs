/** @type {import("@rtk-query/codegen-openapi").ConfigFile} */
module.exports = {
  schemaFile: "../../../gen/openapi.json",
  apiFile: "../drivers/rtk_query_base.ts",
  apiImport: "baseApi",
  outputFile: "../.generated/rtk_query.ts",
  exportName: "api",
};
