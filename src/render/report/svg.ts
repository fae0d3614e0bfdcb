/** The parts that the pictures of a report have in common. */

/** A number as short as a picture needs it. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** The opening tag of a picture with its own size; a narrower page scrolls it. `attributes` are HTML already. */
export function svgOpen(width: number, height: number, attributes: string): string {
  return `<svg width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}" ${attributes}>\n`;
}

/** Every how many steps an axis gets a label, so that at least `room` pixels lie between two. */
export function labelEvery(step: number, room: number): number {
  const least = room / step;
  return [1, 2, 5, 10, 20, 50, 100, 200, 500].find((every) => every >= least) ?? 1000;
}
