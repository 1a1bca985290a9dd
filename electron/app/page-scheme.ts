/** `app://termbridge/...`: the page's files over a scheme of our own instead of file://, with the page's policy as headers. */
import { protocol } from 'electron';
import { pageFile } from '../host/page-files.ts';
import { PAGE_HEADERS } from '../host/page-policy.ts';
import { isOurPage, PAGE_FOLDER, SCHEME } from './places.ts';

/** Before the app is ready. */
export function declarePageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

export function setupPageScheme(root = PAGE_FOLDER): void {
  protocol.handle(SCHEME, async (request) => {
    if (!isOurPage(request.url) || request.method !== 'GET')
      return new Response(null, { status: 403, headers: PAGE_HEADERS });
    const file = await pageFile(root, new URL(request.url).pathname);
    if (file.status !== 200) return new Response(null, { status: file.status, headers: PAGE_HEADERS });
    return new Response(new Uint8Array(file.body), {
      headers: { ...PAGE_HEADERS, 'content-type': file.type, 'cache-control': 'no-store' },
    });
  });
}
