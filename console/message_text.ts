// What the elements of a message say, in a line each. Addresses are shown, never loaded.
import type { components } from "../mod.ts";

/** An element of a message. */
export type MessageElement = components["schemas"]["MessageElement"];

/** An element in words. */
export interface ElementText {
  /** What it is; empty for text. */
  kind: string;
  text: string;
}

const inOneText = (...parts: (string | number | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(", ");

const seconds = (count: number | undefined): string => count ? `${count} s` : "";

/** An element in words: its text, or its kind and its main fields. */
export function textOfElement(element: MessageElement): ElementText {
  switch (element.MsgType) {
    case "TIMTextElem":
      return { kind: "", text: element.MsgContent.Text };
    case "TIMLocationElem": {
      const { Desc, Latitude, Longitude } = element.MsgContent;
      return {
        kind: "location",
        text: inOneText(Desc, `${Latitude}, ${Longitude}`),
      };
    }
    case "TIMFaceElem":
      return {
        kind: "emoji",
        text: inOneText(element.MsgContent.Index, element.MsgContent.Data),
      };
    case "TIMCustomElem":
      return {
        kind: "custom",
        text: inOneText(element.MsgContent.Desc, element.MsgContent.Data),
      };
    case "TIMSoundElem": {
      const { Url, UUID, Second } = element.MsgContent;
      return {
        kind: "voice message",
        text: inOneText(seconds(Second), Url || UUID),
      };
    }
    case "TIMImageElem": {
      const { UUID, ImageInfoArray: [image] } = element.MsgContent;
      return {
        kind: "image",
        text: image ? `${image.Width} × ${image.Height}, ${image.URL}` : UUID,
      };
    }
    case "TIMFileElem": {
      const { FileName, Url, UUID } = element.MsgContent;
      return { kind: "file", text: inOneText(FileName, Url || UUID) };
    }
    case "TIMVideoFileElem": {
      const { VideoSecond, VideoUrl, VideoUUID } = element.MsgContent;
      return {
        kind: "video",
        text: inOneText(seconds(VideoSecond), VideoUrl || VideoUUID),
      };
    }
    default: {
      // SDKs send types that the document does not list.
      const { MsgType, MsgContent } = element as {
        MsgType?: string;
        MsgContent?: unknown;
      };
      return {
        kind: MsgType ?? "element",
        text: JSON.stringify(MsgContent ?? {}),
      };
    }
  }
}

/** A message in one line. */
export function previewOf(elements: readonly MessageElement[]): string {
  return elements.map(textOfElement).map(({ kind, text }) => kind ? `[${kind}] ${text}` : text).join(" ");
}
