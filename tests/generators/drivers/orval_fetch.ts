// The fetch that orval's output calls with a path and query.
let address = "";

export function setAddress(baseUrl: string): void {
  address = baseUrl;
}

export async function fetchFrom<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(address + path, init);
  return { status: response.status, data: await response.json(), headers: response.headers } as T;
}
