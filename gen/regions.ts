// Made by `deno task gen` from spec/. Do not edit.

/**
 * The hosts of each region: the main one and, where a document names one, its backup.
 *
 * @example The regions' names
 * ```ts
 * import type { Region, RegionHosts } from "@unofficial/tencent-chat";
 *
 * const nearest: Record<string, keyof RegionHosts & Region> = { SG: "singapore", KR: "seoul", DE: "frankfurt" };
 * ```
 */
export interface RegionHosts {
  /**
   * China.
   */
  readonly "china": readonly [main: string, backup?: string];
  /**
   * Singapore.
   */
  readonly "singapore": readonly [main: string, backup?: string];
  /**
   * Seoul.
   */
  readonly "seoul": readonly [main: string, backup?: string];
  /**
   * Frankfurt.
   */
  readonly "frankfurt": readonly [main: string, backup?: string];
  /**
   * Silicon Valley. On every page since 2022-12-15; some pages of 2025 label it United States.
   */
  readonly "silicon-valley": readonly [main: string, backup?: string];
  /**
   * Jakarta. On the pages since 2024-07-09, but missing from the English import pages of 2024-07-16 and
   * 2024-12-25; the Chinese page with the same time stamp as the former has it.
   */
  readonly "jakarta": readonly [main: string, backup?: string];
  /**
   * Tokyo. Only on the China site from 2025-11-03 to 2025-12-19 and on undated trtc.io pages; pages of
   * 2025-11-21 and 2026-04-08 lack it. No document names a backup host.
   */
  readonly "tokyo": readonly [main: string, backup?: string];
  /**
   * Mumbai. On dated pages from 2022-01-14 to 2023-04-03 (first called India); gone from every page since
   * 2024-07-09.
   */
  readonly "mumbai": readonly [main: string, backup?: string];
  /**
   * Code ksa, presumably Saudi Arabia. On no documentation page; seen only in sample and third-party code.
   */
  readonly "ksa": readonly [main: string, backup?: string];
}

/**
 * The data centre that an app lives in; it is chosen when the app is made and other regions do not know the app.
 *
 * - `china`: China
 * - `singapore`: Singapore
 * - `seoul`: Seoul
 * - `frankfurt`: Frankfurt
 * - `silicon-valley`: Silicon Valley
 * - `jakarta`: Jakarta
 * - `tokyo`: Tokyo
 * - `mumbai`: Mumbai
 * - `ksa`: Code ksa, presumably Saudi Arabia
 *
 * Only some documents know `jakarta`, `tokyo`, `mumbai`, `ksa`: see {@link RegionHosts}.
 *
 * @example Take it from the environment
 * ```ts
 * import { createChatClient, type Region } from "@unofficial/tencent-chat";
 *
 * const region = "singapore" as Region; // a wrong name is refused by createChatClient
 * const client = createChatClient({ sdkAppId: 1400000000, secretKey: "a made-up key", region });
 * ```
 */
export type Region = keyof RegionHosts;

/** Every region's hosts. */
export const regionHosts: RegionHosts = {
  "china": ["console.tim.qq.com", "adminapi.my-imcloud.com"],
  "singapore": ["adminapisgp.im.qcloud.com", "adminapisgp.my-imcloud.com"],
  "seoul": ["adminapikr.im.qcloud.com", "adminapikr.my-imcloud.com"],
  "frankfurt": ["adminapiger.im.qcloud.com", "adminapiger.my-imcloud.com"],
  "silicon-valley": ["adminapiusa.im.qcloud.com", "adminapiusa.my-imcloud.com"],
  "jakarta": ["adminapiidn.im.qcloud.com", "adminapiidn.my-imcloud.com"],
  "tokyo": ["adminapijpn.im.qcloud.com"],
  "mumbai": ["adminapiind.im.qcloud.com", "adminapiind.my-imcloud.com"],
  "ksa": ["adminapiksa.im.qcloud.com", "adminapiksa.my-imcloud.com"],
};
