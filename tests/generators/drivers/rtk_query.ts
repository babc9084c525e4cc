import { configureStore } from "@reduxjs/toolkit";
import { api } from "../.generated/rtk_query.ts";
import { check, drive, good, tooLong } from "./drive.ts";
import { setAddress } from "./rtk_query_base.ts";

await drive(async (baseUrl, query) => {
  setAddress(baseUrl);
  const store = configureStore({
    reducer: { [api.reducerPath]: api.reducer },
    middleware: (defaults) => defaults().concat(api.middleware),
  });
  const { accountImport, accountCheck } = api.endpoints;
  const imported = await store.dispatch(accountImport.initiate({ ...query(), account: good })).unwrap();
  const checked = await store.dispatch(accountCheck.initiate({ ...query(), accountCheck: check })).unwrap();
  const refused = await store.dispatch(accountImport.initiate({ ...query(), account: tooLong })).unwrap();
  return {
    imported: imported.ErrorCode,
    checked: checked.ResultItem?.[0]?.AccountStatus,
    refused: refused.ErrorCode,
  };
});
