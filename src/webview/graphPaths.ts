/** Lights up what a cell of the graph rests on and what rests on it, while it has the pointer or the focus. */

/** Follows the pointer and the focus over a picture whose arrows name their ends. */
export function lightUpPaths(picture: Element): void {
  const arrows = [...picture.querySelectorAll('.edge')].map((element) => ({
    element,
    from: element.getAttribute('data-from'),
    to: element.getAttribute('data-to'),
  }));
  const boxes = [...picture.querySelectorAll('.node')];
  const cellOf = (box: Element): string | null => box.getAttribute('data-cell');
  type Arrow = (typeof arrows)[number];

  /** The arrows that lead to the cell, or away from it, however far. */
  const follow = (cell: string, ends: (arrow: Arrow) => readonly (string | null)[]): Set<Arrow> => {
    const found = new Set<Arrow>();
    const open: string[] = [cell];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const arrow of arrows) {
        const [near, far] = ends(arrow);
        if (near !== at || found.has(arrow)) continue;
        found.add(arrow);
        if (typeof far === 'string') open.push(far);
      }
    }
    return found;
  };
  const light = (box: Element): void => {
    const cell = cellOf(box);
    if (cell === null) return;
    const near = new Set([
      ...follow(cell, ({ from, to }) => [to, from]),
      ...follow(cell, ({ from, to }) => [from, to]),
    ]);
    const cells = new Set([cell, ...[...near].flatMap(({ from, to }) => [from, to])]);
    picture.classList.add('lit');
    for (const arrow of arrows) arrow.element.classList.toggle('near', near.has(arrow));
    for (const each of boxes) each.classList.toggle('near', cells.has(cellOf(each)));
  };
  const darken = (): void => picture.classList.remove('lit');
  for (const box of boxes) {
    box.addEventListener('pointerenter', () => light(box));
    box.addEventListener('pointerleave', darken);
    box.addEventListener('focus', () => light(box));
    box.addEventListener('blur', darken);
  }
}
