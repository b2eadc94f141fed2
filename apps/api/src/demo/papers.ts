import sharp from 'sharp';

/** A pile of a carpet with the line that a broken weft leaves, as a telephone would show it. */
export function photoOfWeft(): Promise<Buffer> {
  const rows = Array.from({ length: 48 }, (_, row) => {
    const colour = ['#7c2d3b', '#86323f', '#712735', '#8d3a45'][(row * 7) % 4];
    return `<rect x="0" y="${row * 15}" width="960" height="14" fill="${colour}"/>`;
  });
  const knots = Array.from({ length: 160 }, (_, knot) => {
    const [x, y] = [(knot * 61) % 960, (knot * 97) % 720];
    return `<circle cx="${x}" cy="${y}" r="5" fill="${knot % 3 ? '#d8b26a' : '#1f4a52'}"/>`;
  });
  const fault = '<path d="M0 388 L960 382 L960 392 L0 398 Z" fill="#e9ddc7" opacity="0.85"/>';
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="720">${rows.join('')}${knots.join('')}${fault}</svg>`;
  return sharp(Buffer.from(picture)).blur(0.8).jpeg({ quality: 82 }).toBuffer();
}

type Line = readonly [x1: number, y1: number, x2: number, y2: number];

const box = (x: number, y: number, width: number, height: number): readonly Line[] => [
  [x, y, x + width, y],
  [x + width, y, x + width, y + height],
  [x + width, y + height, x, y + height],
  [x, y + height, x, y],
];

/** The plan of a hall with so many looms in two rows, in millimetres, as any program for drawings opens it. */
export function drawingOfHall(looms: number): Buffer {
  const columns = Math.ceil(looms / 2);
  const machines = Array.from({ length: looms }, (_, loom) =>
    box(1_500 + (loom % columns) * 7_000, loom < columns ? 2_000 : 9_000, 5_000, 3_000),
  ).flat();
  const lines = [...box(0, 0, columns * 7_000 + 1_000, 14_000), ...machines];
  const entities = lines.map(([x1, y1, x2, y2]) =>
    ['0', 'LINE', '8', 'HALL', 10, x1, 20, y1, 11, x2, 21, y2].join('\n'),
  );
  const parts = ['0\nSECTION\n2\nHEADER\n9\n$INSUNITS\n70\n4\n0\nENDSEC', '0\nSECTION\n2\nENTITIES', ...entities];
  return Buffer.from(`${parts.join('\n')}\n0\nENDSEC\n0\nEOF\n`);
}
