// Draws the program's icons, the bridge of renderer/icon.svg, for every system: `node build/icons.mjs` writes build/icons/.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';

const folder = path.join(import.meta.dirname, 'icons');
const VIEW = 24;
const CORNER = 6;
const HALF_STROKE = 0.85;
const BLUE = [0x12, 0x57, 0xa8];
const SAMPLES = 4;

/** Half an ellipse that stands on (x - rx, y) and (x + rx, y), as short lines. */
const arch = (x, y, rx, ry) => {
  const at = (n) => [x - rx * Math.cos((Math.PI * n) / 24), y - ry * Math.sin((Math.PI * n) / 24)];
  return Array.from({ length: 24 }, (_, n) => [at(n), at(n + 1)]);
};
const LINES = [
  [
    [4, 9],
    [20, 9],
  ],
  [
    [5.5, 9],
    [5.5, 16],
  ],
  [
    [12, 9],
    [12, 16],
  ],
  [
    [18.5, 9],
    [18.5, 16],
  ],
  ...arch(8.75, 15, 3.25, 3.4),
  ...arch(15.25, 15, 3.25, 3.4),
];

const distance = (x, y, [[ax, ay], [bx, by]]) => {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
};
const onBridge = (x, y) => LINES.some((line) => distance(x, y, line) <= HALF_STROKE);
const onTile = (x, y) => {
  const beyond = (v) => Math.max(0, CORNER - v, v - (VIEW - CORNER));
  return Math.hypot(beyond(x), beyond(y)) <= CORNER;
};

/** RGBA pixels, each the mean of SAMPLES x SAMPLES points. `template`: the bridge alone in black, as a Mac's menu bar wants it. */
function draw(size, template) {
  const pixels = Buffer.alloc(size * size * 4);
  const points = SAMPLES * SAMPLES;
  for (let py = 0; py < size; py++)
    for (let px = 0; px < size; px++) {
      let tile = 0;
      let bridge = 0;
      for (let n = 0; n < points; n++) {
        const x = ((px + ((n % SAMPLES) + 0.5) / SAMPLES) * VIEW) / size;
        const y = ((py + (Math.floor(n / SAMPLES) + 0.5) / SAMPLES) * VIEW) / size;
        if (onTile(x, y)) tile++;
        if (onBridge(x, y)) bridge++;
      }
      const colour = template
        ? [0, 0, 0]
        : BLUE.map((c) => (tile === 0 ? c : Math.round(c + ((255 - c) * bridge) / tile)));
      pixels.set([...colour, Math.round((255 * (template ? bridge : tile)) / points)], (py * size + px) * 4);
    }
  return pixels;
}

const crcTable = Int32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});
const crc = (bytes) => {
  let c = -1;
  for (const byte of bytes) c = crcTable[(c ^ byte) & 255] ^ (c >>> 8);
  return (c ^ -1) >>> 0;
};
const chunk = (type, data) => {
  const out = Buffer.alloc(12 + data.length);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, 'latin1');
  data.copy(out, 8);
  out.writeUInt32BE(crc(out.subarray(4, 8 + data.length)), 8 + data.length);
  return out;
};
function png(size, template = false) {
  const pixels = draw(size, template);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y++) pixels.copy(rows, y * (size * 4 + 1) + 1, y * size * 4, (y + 1) * size * 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function ico(images) {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.set([0, 0, 1, 0, images.length, 0]);
  let offset = head.length;
  images.forEach(([size, data], n) => {
    const at = 6 + 16 * n;
    head.set([size % 256, size % 256, 0, 0, 1, 0, 32, 0], at);
    head.writeUInt32LE(data.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += data.length;
  });
  return Buffer.concat([head, ...images.map(([, data]) => data)]);
}

function icns(images) {
  const parts = images.map(([type, data]) => {
    const head = Buffer.alloc(8);
    head.write(type, 0, 'latin1');
    head.writeUInt32BE(data.length + 8, 4);
    return Buffer.concat([head, data]);
  });
  const head = Buffer.alloc(8);
  head.write('icns', 0, 'latin1');
  head.writeUInt32BE(8 + parts.reduce((sum, part) => sum + part.length, 0), 4);
  return Buffer.concat([head, ...parts]);
}

mkdirSync(folder, { recursive: true });
const sizes = Object.fromEntries([16, 24, 32, 48, 64, 128, 256, 512, 1024].map((size) => [size, png(size)]));
const write = (name, data) => writeFileSync(path.join(folder, name), data);
for (const size of [16, 32, 48, 64, 128, 256, 512]) write(`${size}x${size}.png`, sizes[size]);
write('icon.ico', ico([16, 24, 32, 48, 64, 256].map((size) => [size, sizes[size]])));
write(
  'icon.icns',
  icns(
    [
      ['ic11', 32],
      ['ic12', 64],
      ['ic07', 128],
      ['ic08', 256],
      ['ic13', 256],
      ['ic09', 512],
      ['ic14', 512],
      ['ic10', 1024],
    ].map(([type, size]) => [type, sizes[size]]),
  ),
);
write('tray.png', sizes[32]);
write('trayTemplate.png', png(16, true));
write('trayTemplate@2x.png', png(32, true));
