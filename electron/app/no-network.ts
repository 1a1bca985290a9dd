/**
 * Chromium itself without a network. The session refuses every request it is asked about (session-guard.ts), but parts of Chromium do not ask it:
 * looking up host names ahead, WebRTC, and the download of spelling dictionaries. These are cut off here.
 */
import { app, type WebContents } from 'electron';

const SWITCHES = {
  // No host name and no address can be reached: the program's own scheme needs neither.
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'webrtc-ip-handling-policy': 'disable_non_proxied_udp',
} as const;

/** Before the app is ready. */
export function declareNoNetwork(): void {
  for (const [name, value] of Object.entries(SWITCHES)) app.commandLine.appendSwitch(name, value);
  app.commandLine.appendSwitch('disable-background-networking');
}

/** Without a proxy, which the program never has, this leaves WebRTC no way out. */
export const closeWebRtc = (contents: WebContents): void =>
  contents.setWebRTCIPHandlingPolicy(SWITCHES['webrtc-ip-handling-policy']);
