// What every command that carries a message checks: the elements of MsgBody (1047/33527, 2023-03-28) and their length.
import { byteLength } from "../../byte_length.ts";
import { isJsonObject } from "../../json.ts";

/** An element of a message that passed {@link messageBodyProblem}. */
export interface MessageElement {
  readonly MsgType: string;
  readonly MsgContent: Readonly<Record<string, unknown>>;
}

/** What is wrong with a MsgBody. Commands for groups have another code for all three. */
export interface MessageBodyProblem {
  /** 90007: no array. 90002: no element, or one without a known type or without content. 90010: wrong content. */
  readonly code: 90002 | 90007 | 90010;
  readonly info: string;
}

/** The longest message, in bytes. */
export const maxMessageBytes = 12000;

type Check = (value: unknown) => boolean;

/** The fields of a content that a REST call has to set, and those that it can leave out. */
interface ContentFields {
  readonly required: Readonly<Record<string, Check>>;
  readonly optional?: Readonly<Record<string, Check>>;
}

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => typeof value === "number";
const isInteger: Check = Number.isSafeInteger;
const isDownloadFlag: Check = (value) => value === 2;

const imageInfo: ContentFields = {
  required: { Type: isInteger, Size: isInteger, Width: isInteger, Height: isInteger, URL: isText },
};

const contentFields: Readonly<Record<string, ContentFields>> = {
  TIMTextElem: { required: { Text: isText } },
  TIMLocationElem: { required: { Desc: isText, Latitude: isNumber, Longitude: isNumber } },
  TIMFaceElem: { required: { Index: isInteger, Data: isText } },
  TIMCustomElem: { required: {}, optional: { Data: isText, Desc: isText, Ext: isText, Sound: isText } },
  TIMSoundElem: {
    required: { Url: isText, UUID: isText, Download_Flag: isDownloadFlag },
    optional: { Size: isInteger, Second: isInteger },
  },
  TIMImageElem: {
    required: {
      UUID: isText,
      ImageFormat: isInteger,
      ImageInfoArray: (value) =>
        Array.isArray(value) && value.length > 0 &&
        value.every((info) => isJsonObject(info) && !wrongField(info, imageInfo)),
    },
  },
  TIMFileElem: {
    required: { Url: isText, UUID: isText, Download_Flag: isDownloadFlag },
    optional: { FileSize: isInteger, FileName: isText },
  },
  TIMVideoFileElem: {
    required: {
      VideoUrl: isText,
      VideoUUID: isText,
      VideoDownloadFlag: isDownloadFlag,
      ThumbUrl: isText,
      ThumbUUID: isText,
      ThumbSize: isInteger,
      ThumbDownloadFlag: isDownloadFlag,
    },
    optional: {
      VideoSize: isInteger,
      VideoSecond: isInteger,
      VideoFormat: isText,
      ThumbWidth: isInteger,
      ThumbHeight: isInteger,
      ThumbFormat: isText,
    },
  },
};

/** What is wrong with a MsgBody; undefined when it is an array of valid elements. */
export function messageBodyProblem(MsgBody: unknown): MessageBodyProblem | undefined {
  if (!Array.isArray(MsgBody)) return { code: 90007, info: "MsgBody is not an array" };
  if (MsgBody.length === 0) return { code: 90002, info: "MsgBody is empty" };
  for (const element of MsgBody) {
    const { MsgType, MsgContent } = isJsonObject(element) ? element : {};
    if (typeof MsgType !== "string" || !Object.hasOwn(contentFields, MsgType)) {
      return { code: 90002, info: `MsgBody: no such MsgType: ${String(MsgType)}` };
    }
    if (!isJsonObject(MsgContent)) return { code: 90002, info: "MsgBody: MsgContent is not a JSON object" };
    const field = wrongField(MsgContent, contentFields[MsgType]!); // the type is one of its keys
    if (field !== undefined) return { code: 90010, info: `${MsgType}: ${field} is missing or wrong` };
  }
  if (MsgBody.filter(({ MsgType }) => MsgType === "TIMCustomElem").length > 1) {
    return { code: 90010, info: "more than one TIMCustomElem" };
  }
}

/**
 * Whether a message is longer than 12,000 bytes. What counts is the values in the contents of its elements and
 * CloudCustomData, so that a text of 12,000 bytes fits; names of fields do not count.
 */
export function isTooLong(MsgBody: readonly MessageElement[], CloudCustomData: unknown): boolean {
  let bytes = valueBytes(CloudCustomData);
  for (const { MsgContent } of MsgBody) bytes += valueBytes(MsgContent);
  return bytes > maxMessageBytes;
}

/** The first field that is missing or wrong. */
function wrongField(content: Record<string, unknown>, { required, optional = {} }: ContentFields): string | undefined {
  const missing = Object.keys(required).find((field) => !required[field]?.(content[field]));
  if (missing !== undefined) return missing;
  return Object.keys(optional).find((field) => content[field] !== undefined && !optional[field]?.(content[field]));
}

/** The length of all texts and numbers in a value, in bytes of UTF-8. */
function valueBytes(value: unknown): number {
  if (value === undefined || value === null) return 0;
  if (typeof value !== "object") return byteLength(String(value));
  return Object.values(value).reduce((bytes: number, entry) => bytes + valueBytes(entry), 0);
}
