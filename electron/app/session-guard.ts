/** The session allows our own page's requests and nothing else: no network, no permissions, no downloads. What was refused is logged. */
import { type Session, session } from 'electron';
import type { Log } from './log.ts';
import { isOurPage, PAGE_HOST, SCHEME } from './places.ts';

/** Writing to the clipboard from the page is what "Copy" needs where the host is not asked; everything else is denied. */
const ALLOWED_PERMISSIONS = new Set(['clipboard-sanitized-write']);

/** Whether a request may go on. `data:` images are in the page's policy; blobs are the page's own. */
export function isAllowedRequest(address: string, resourceType: string): boolean {
  if (isOurPage(address)) return true;
  if (address.startsWith(`blob:${SCHEME}://${PAGE_HOST}/`)) return true;
  return address.startsWith('data:image/') && resourceType === 'image';
}

export function setupSessionGuard(log: Log, own: Session = session.defaultSession): void {
  own.webRequest.onBeforeRequest((details, answer) => {
    const allowed = isAllowedRequest(details.url, details.resourceType);
    if (!allowed) log.line(`refused request ${placeOf(details.url)}`);
    answer({ cancel: !allowed });
  });
  own.setPermissionRequestHandler((_contents, permission, answer) => {
    const allowed = ALLOWED_PERMISSIONS.has(permission);
    if (!allowed) log.line(`refused permission ${permission}`);
    answer(allowed);
  });
  own.setPermissionCheckHandler((_contents, permission) => ALLOWED_PERMISSIONS.has(permission));
  own.setDevicePermissionHandler(() => false);
  own.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  own.on('will-download', (event) => {
    log.line('refused download');
    event.preventDefault();
  });
}

/** Scheme and host only: the rest of an address may carry a user's words. */
function placeOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url ? `${url.protocol}//${url.host}` : 'unreadable address';
}
