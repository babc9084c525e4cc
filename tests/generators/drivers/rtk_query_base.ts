import { createApi, fetchBaseQuery } from "@reduxjs/toolkit/query";

export const baseApi = createApi({
  baseQuery: (args, api, options) => fetchBaseQuery({ baseUrl: address })(args, api, options),
  endpoints: () => ({}),
});

let address = "";

export function setAddress(baseUrl: string): void {
  address = baseUrl;
}
