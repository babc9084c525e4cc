// The emulator behind the page, as a test in any language can use it.

/** Control calls and calls to the emulated service. */
export function serviceAt({ url, token, sdkAppId, secretKey }) {
  async function control(method, path, body) {
    const response = await fetch(`${url}/_emulator/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const told = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${told.error}`);
    return told;
  }
  const services = {
    kick: "im_open_login_svc",
    account_import: "im_open_login_svc",
    account_check: "im_open_login_svc",
  };
  async function chat(command, body) {
    const { userSig } = await control("POST", "usersig", {});
    const query = new URLSearchParams({
      sdkappid: sdkAppId,
      identifier: "administrator",
      usersig: userSig,
      random: 1,
      contenttype: "json",
    });
    const response = await fetch(`${url}/v4/${services[command]}/${command}?${query}`, {
      method: "POST",
      body: JSON.stringify(body),
    });
    return await response.json().catch(() => undefined);
  }
  return { url, token, secretKey, place: { url, token }, control, chat };
}
