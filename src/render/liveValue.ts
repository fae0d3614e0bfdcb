/** Lays out what is known of one live value: type, size, columns, and where it was bound. */
import type { ColumnFacts, ValueFacts } from '../core/model/facts.ts';
import type { Place } from '../core/model/crash.ts';
import type { PlaceLinks } from './hover.ts';
import { codeSpan, escapeMarkdown, link } from './markdown.ts';
import { counted, spokenPlace } from './place.ts';

/** More columns than this are counted. */
const columnsShown = 12;
const keysShown = 12;

/**
 * Markdown about the value that the name has: one line of what it is, one each of what is in it, and where the name was
 * bound, if that is known.
 */
export function renderLiveValue(
  name: string,
  value: ValueFacts,
  boundAt: Place | undefined,
  links: PlaceLinks,
): string {
  const what = [className(value), size(value), ...traits(value)].filter((part) => part !== '');
  const parts = [
    `${codeSpan(name)} is now: ${what.join(', ')}`,
    table(value.columns ?? []),
    keys(value.keys ?? []),
    value.signature === undefined ? '' : codeSpan(`${name}${value.signature}`),
    boundAt === undefined ? '' : `Bound in ${link(spokenPlace(boundAt), links.reveal(boundAt))}`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** What the value is in a few words of plain text: `DataFrame 3 × 4`, `list of 5`, `int 7`. */
export function briefValue(value: ValueFacts): string {
  const { shape, length, value: text } = value;
  const longest = 30;
  const extent =
    shape !== undefined && shape.length > 0
      ? shape.join(' × ')
      : length !== undefined
        ? `of ${length}`
        : (text?.slice(0, longest) ?? '');
  return `${bareClass(value)} ${extent}`.trimEnd();
}

/** The class as people call it: without its modules. */
function className(value: ValueFacts): string {
  return codeSpan(bareClass(value));
}

function bareClass({ type }: ValueFacts): string {
  return type.slice(type.lastIndexOf('.') + 1);
}

function size({ shape, length, value }: ValueFacts): string {
  if (shape !== undefined) {
    return shape.length === 0 ? 'no dimensions' : `shape ${codeSpan(shape.join(' × '))}`;
  }
  if (length !== undefined) return `length ${length}`;
  return value === undefined ? '' : codeSpan(value);
}

function traits(value: ValueFacts): readonly string[] {
  const { dtype, hasNan, min, max, fitted, features, device, columns } = value;
  return [
    dtype === undefined ? '' : codeSpan(dtype),
    min === undefined || max === undefined ? '' : `from ${min} to ${max}`,
    hasNan === true ? 'with missing values' : '',
    fitted === undefined ? '' : fitted ? 'fitted' : 'not fitted yet',
    features === undefined ? '' : `for ${counted(features, 'feature')}`,
    device === undefined ? '' : `on ${codeSpan(device)}`,
    columns === undefined ? '' : counted(columns.length, 'column'),
  ];
}

function table(columns: readonly ColumnFacts[]): string {
  if (columns.length === 0) return '';
  const rows = columns.slice(0, columnsShown).map(({ name, dtype, nulls, sample }) => {
    const texts = (sample ?? []).map(codeSpan).join(' ').replaceAll('|', '\\|');
    const cells = [
      codeSpan(name).replaceAll('|', '\\|'),
      escapeMarkdown(dtype ?? ''),
      nulls ?? '',
      texts,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const left = columns.length - columnsShown;
  const more = left > 0 ? [`| and ${left} more | | | |`] : [];
  return [
    '| column | dtype | missing | texts |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...more,
  ].join('\n');
}

function keys(names: readonly string[]): string {
  if (names.length === 0) return '';
  const left = names.length - keysShown;
  const shown = names.slice(0, keysShown).map(codeSpan).join(', ');
  return `keys: ${shown}${left > 0 ? ` and ${left} more` : ''}`;
}
