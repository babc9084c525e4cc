import { createChatClient } from "./tencent-chat.js";

const form = document.querySelector("form");
const status = document.querySelector("[role=status]");

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const { baseUrl, sdkAppId, adminUserId, userSig, UserID, Nick } = Object.fromEntries(new FormData(form));
  try {
    const chat = createChatClient({ baseUrl, sdkAppId: Number(sdkAppId), adminUserId, userSig });
    await chat.accountImport({ UserID, Nick });
    status.textContent = `${UserID} is in Chat.`;
  } catch (error) {
    status.textContent = error.message;
  }
});
