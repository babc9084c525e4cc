// The fetch that the client of orval calls, with a path and a query.
let baseUrl = "";

export function setBaseUrl(url: string): void {
  baseUrl = url;
}

export async function fetchFrom<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(baseUrl + path, init);
  return { status: response.status, data: await response.json(), headers: response.headers } as T;
}
