// Functions that make the elements of a message (1047/33527, 2023-03-28).
import type { components } from "../../gen/types.ts";

/**
 * An element of a message; `MsgType` narrows it.
 *
 * @example Show a message as text
 * ```ts
 * import type { MessageElement } from "@unofficial/tencent-chat/messages";
 *
 * const show = (element: MessageElement) =>
 *   element.MsgType === "TIMTextElem" ? element.MsgContent.Text : `(${element.MsgType})`;
 * ```
 */
export type MessageElement = components["schemas"]["MessageElement"];

/**
 * Content of an element by its type, for the functions that make elements.
 *
 * @example Content of a file
 * ```ts
 * import { file, type MessageContents } from "@unofficial/tencent-chat/messages";
 *
 * const content = { Url: "https://cdn.example.com/a.pdf", UUID: "5da38b" } satisfies MessageContents["TIMFileElem"];
 * const body = [file(content)];
 * ```
 */
export type MessageContents = {
  readonly [Element in MessageElement as Element["MsgType"]]: Element["MsgContent"];
};

/**
 * A text.
 *
 * @example Two elements
 * ```ts
 * import { location, text } from "@unofficial/tencent-chat/messages";
 *
 * const MsgBody = [text("here I am"), location("Marienplatz", 48.137, 11.575)];
 * ```
 */
export function text(Text: string): components["schemas"]["TextElement"] {
  return { MsgType: "TIMTextElem", MsgContent: { Text } };
}

/**
 * A place: its description, latitude and longitude in degrees.
 *
 * @example A square
 * ```ts
 * import { location } from "@unofficial/tencent-chat/messages";
 *
 * location("Marienplatz", 48.137, 11.575);
 * ```
 */
export function location(Desc: string, Latitude: number, Longitude: number): components["schemas"]["LocationElement"] {
  return { MsgType: "TIMLocationElem", MsgContent: { Desc, Latitude, Longitude } };
}

/**
 * An emoji of the app's own: its number, and data that the app defines.
 *
 * @example The first emoji
 * ```ts
 * import { face } from "@unofficial/tencent-chat/messages";
 *
 * face(1, "tt00");
 * ```
 */
export function face(Index: number, Data: string = ""): components["schemas"]["FaceElement"] {
  return { MsgType: "TIMFaceElem", MsgContent: { Index, Data } };
}

/**
 * Data that the app defines. A message can have one of these; without `Desc` it is not pushed offline.
 *
 * @example An order
 * ```ts
 * import { custom } from "@unofficial/tencent-chat/messages";
 *
 * custom({ Data: JSON.stringify({ order: 42 }), Desc: "Your order has shipped" });
 * ```
 */
export function custom(MsgContent: MessageContents["TIMCustomElem"]): components["schemas"]["CustomElement"] {
  return { MsgType: "TIMCustomElem", MsgContent };
}

/**
 * A recording that can be downloaded from its address; `Size` in bytes, `Second` in seconds.
 *
 * @example A recording of four seconds
 * ```ts
 * import { sound } from "@unofficial/tencent-chat/messages";
 *
 * sound({ Url: "https://cdn.example.com/a.m4a", UUID: "1053D4B3", Size: 62351, Second: 4 });
 * ```
 */
export function sound(
  content: MessageContents["TIMSoundElem"] & Required<Pick<MessageContents["TIMSoundElem"], "Url">>,
): components["schemas"]["SoundElement"] {
  return { MsgType: "TIMSoundElem", MsgContent: { Download_Flag: 2, ...content } };
}

/**
 * An image in one size or several.
 *
 * @example The original alone
 * ```ts
 * import { image } from "@unofficial/tencent-chat/messages";
 *
 * const original = { Type: 1, Size: 1853095, Width: 2448, Height: 3264, URL: "https://cdn.example.com/a.jpg" };
 * image({ UUID: "D6104089", ImageFormat: 1, ImageInfoArray: [original] });
 * ```
 */
export function image(MsgContent: MessageContents["TIMImageElem"]): components["schemas"]["ImageElement"] {
  return { MsgType: "TIMImageElem", MsgContent };
}

/**
 * A file that can be downloaded from its address; `FileSize` in bytes.
 *
 * @example A document
 * ```ts
 * import { file } from "@unofficial/tencent-chat/messages";
 *
 * file({ Url: "https://cdn.example.com/a.pdf", UUID: "5da38b", FileSize: 1773552, FileName: "a.pdf" });
 * ```
 */
export function file(
  content: MessageContents["TIMFileElem"] & Required<Pick<MessageContents["TIMFileElem"], "Url">>,
): components["schemas"]["FileElement"] {
  return { MsgType: "TIMFileElem", MsgContent: { Download_Flag: 2, ...content } };
}

/**
 * A video with its thumbnail; sizes in bytes, `VideoSecond` in seconds.
 *
 * @example A video of five seconds
 * ```ts
 * import { video } from "@unofficial/tencent-chat/messages";
 *
 * video({
 *   ...{ VideoUrl: "https://cdn.example.com/a.mp4", VideoUUID: "5da38b", VideoSecond: 5, VideoFormat: "mp4" },
 *   ...{ ThumbUrl: "https://cdn.example.com/a.jpg", ThumbUUID: "c6ee28", ThumbSize: 13907 },
 * });
 * ```
 */
export function video(
  content:
    & MessageContents["TIMVideoFileElem"]
    & Required<Pick<MessageContents["TIMVideoFileElem"], "VideoUrl" | "ThumbUrl" | "ThumbUUID" | "ThumbSize">>,
): components["schemas"]["VideoFileElement"] {
  return { MsgType: "TIMVideoFileElem", MsgContent: { VideoDownloadFlag: 2, ThumbDownloadFlag: 2, ...content } };
}
