/** Values over JSON: as structured cloning carries them for the desktop program, with bytes as base64. */
const CHUNK = 0x8000;

const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
};
const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

const onlyKey = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const keys = Object.keys(value);
  return keys.length === 1 ? keys[0] : undefined;
};

/** A user's own object that looks like our marks is wrapped, so that it comes back as it was. */
function packed(value: unknown): unknown {
  if (value instanceof Uint8Array) return { $bytes: toBase64(value) };
  if (Array.isArray(value)) return value.map(packed);
  if (typeof value !== 'object' || value === null) return value;
  const out = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, packed(inner)]));
  const key = onlyKey(value);
  return key === '$bytes' || key === '$plain' ? { $plain: out } : out;
}

function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpacked);
  if (typeof value !== 'object' || value === null) return value;
  const key = onlyKey(value);
  const inner = key === undefined ? undefined : (value as Record<string, unknown>)[key];
  if (key === '$bytes' && typeof inner === 'string') return fromBase64(inner);
  const plain = key === '$plain' && typeof inner === 'object' && inner !== null ? inner : value;
  return Object.fromEntries(Object.entries(plain).map(([name, one]) => [name, unpacked(one)]));
}

export const encode = (value: unknown): string => JSON.stringify(packed(value)) ?? 'null';
/** Throws SyntaxError for what is not JSON. */
export const decode = (text: string): unknown => unpacked(JSON.parse(text));
