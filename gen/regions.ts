// Generated from spec/ by `deno task gen`. Do not edit.

/**
 * The hosts of each region: the main host and, if a document names one, its backup.
 *
 * @example Choose a region by country
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
   * Silicon Valley. On every page since 2022-12-15; some pages of 2025 call it United States.
   */
  readonly "silicon-valley": readonly [main: string, backup?: string];
  /**
   * Jakarta. On the pages since 2024-07-09, but missing from the English import pages of 2024-07-16 and
   * 2024-12-25; the Chinese page with the same time stamp as the first of these has it.
   */
  readonly "jakarta": readonly [main: string, backup?: string];
  /**
   * Tokyo. Only on the China site from 2025-11-03 to 2025-12-19 and on undated trtc.io pages; missing from pages
   * of 2025-11-21 and 2026-04-08. No document names a backup host.
   */
  readonly "tokyo": readonly [main: string, backup?: string];
  /**
   * Mumbai. On dated pages from 2022-01-14 to 2023-04-03 (at first as India); absent from every page since
   * 2024-07-09.
   */
  readonly "mumbai": readonly [main: string, backup?: string];
  /**
   * Code ksa, presumably Saudi Arabia. On no documentation page; seen only in sample code and third-party code.
   */
  readonly "ksa": readonly [main: string, backup?: string];
}

/**
 * The data center that an app belongs to. It is chosen when the app is created; other regions do not know the
 * app.
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
 * Not every document lists `jakarta`, `tokyo`, `mumbai`, `ksa`: see {@link RegionHosts}.
 *
 * @example Read the region from configuration
 * ```ts
 * import { createChatClient, type Region } from "@unofficial/tencent-chat";
 *
 * const region = "singapore" as Region; // createChatClient rejects an unknown name
 * const client = createChatClient({ sdkAppId: 1400000000, secretKey: "your secret key", region });
 * ```
 */
export type Region = keyof RegionHosts;

/** The hosts of every region. */
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
