import { configureStore } from "@reduxjs/toolkit";
import { api } from "../.generated/rtk_query.ts";
import { checkBody, invalidAccount, runClient, validAccount } from "./client_scenario.ts";
import { setBaseUrl } from "./rtk_query_base.ts";

await runClient(async (baseUrl, query) => {
  setBaseUrl(baseUrl);
  const store = configureStore({
    reducer: { [api.reducerPath]: api.reducer },
    middleware: (defaults) => defaults().concat(api.middleware),
  });
  const { accountImport, accountCheck } = api.endpoints;
  const imported = await store.dispatch(accountImport.initiate({ ...query(), account: validAccount })).unwrap();
  const checked = await store.dispatch(accountCheck.initiate({ ...query(), accountCheck: checkBody })).unwrap();
  const rejected = await store.dispatch(accountImport.initiate({ ...query(), account: invalidAccount })).unwrap();
  return {
    imported: imported.ErrorCode,
    checked: checked.ResultItem?.[0]?.AccountStatus,
    rejected: rejected.ErrorCode,
  };
});
