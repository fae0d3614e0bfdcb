/** What Matplotlib's functions give. */
import { argument, type Arguments, type Rule } from './machine.ts';
import { arrayOf, integerOf, objectOf, sequenceOf, UNKNOWN, type Value } from './value.ts';

export const drawingRules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['matplotlib.pyplot.subplots', subplots],
]);

/** The figure, and its axes: one, or an array of them without the sides that are 1. */
function subplots(given: Arguments): Value {
  const count = (position: number, keyword: string): number | undefined => {
    const value = argument(given, position, keyword);
    return value ? integerOf(value) : 1;
  };
  const [rows, columns] = [count(0, 'nrows'), count(1, 'ncols')];
  const figure = objectOf('matplotlib.figure.Figure');
  const axes = objectOf('matplotlib.axes._axes.Axes');
  if (rows === undefined || columns === undefined || !given.isComplete)
    return pair(figure, UNKNOWN);
  if (given.keywords.has('squeeze')) return pair(figure, UNKNOWN);
  if (rows === 1 && columns === 1) return pair(figure, axes);
  const shape = [rows, columns].filter((length) => length !== 1);
  return pair(figure, arrayOf(shape, { element: axes }));
}

function pair(first: Value, second: Value): Value {
  return sequenceOf([first, second], 'tuple');
}
