import { createApi, fetchBaseQuery } from "@reduxjs/toolkit/query";

export const baseApi = createApi({
  baseQuery: (args, api, options) => fetchBaseQuery({ baseUrl })(args, api, options),
  endpoints: () => ({}),
});

let baseUrl = "";

export function setBaseUrl(url: string): void {
  baseUrl = url;
}
