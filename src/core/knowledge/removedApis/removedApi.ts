/** What a row about a removed API says, and how the rows of the tables are written. */

/** What to write in place of what was removed. */
export type Replacement =
  /** The member goes by another name; the rest stays as it is. */
  | { readonly kind: 'name'; readonly name: string }
  /** The owner and its member together become this expression. */
  | { readonly kind: 'expression'; readonly text: string }
  /**
   * The whole call becomes this text. `$object` is what the method is called on, `$first` and `$second` are its
   * first arguments, `$table` is the first one as a table, `$arguments` are all, `$others` all but the first, `$rest`
   * the same with a comma before them. `np.`, `nx.`, `pd.`, `tf.` and `torch.` stand for the modules however the
   * notebook calls them.
   */
  | { readonly kind: 'call'; readonly template: string }
  /** No edit does it for every use: what people write instead, in words with code in backticks. */
  | { readonly kind: 'advice'; readonly advice: string };

/** A member that a library had and has no more. */
export interface RemovedMember {
  /** As its makers write it. */
  readonly library: string;
  /** A module by its full name, or a type by the name that messages print. */
  readonly owner: string;
  readonly member: string;
  /** First version without it. */
  readonly since: string;
  readonly instead: Replacement;
}

/** A keyword that a function no longer takes. */
export interface RemovedKeyword {
  readonly library: string;
  /** The last part of the function's or class's name. */
  readonly callee: string;
  readonly keyword: string;
  /** The row is about this value only, as written in Python. */
  readonly value: string | undefined;
  readonly since: string;
  readonly instead: KeywordReplacement;
}

export type KeywordReplacement =
  /** The same value under another name. */
  | { readonly kind: 'name'; readonly name: string }
  /** Another keyword with its value. */
  | { readonly kind: 'keyword'; readonly text: string }
  /** It had no effect any more, or does what happens anyway. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'advice'; readonly advice: string };

/** A function that takes fewer arguments by position than it did. */
export interface KeywordsOnly {
  readonly library: string;
  readonly callee: string;
  readonly since: string;
  /** How many may still be given by position. */
  readonly allowed: number;
  /** The first position, counted from 0, that has to be named; before `allowed` where another argument took it. */
  readonly from: number;
  /** Names of the arguments from there on, in their old order. */
  readonly names: readonly string[];
}

/**
 * Rows `owners members version verb text`, owners and members separated by commas. The verbs are `name`, `as` (an
 * expression), `call` (a template) and `say` (advice); `$member` in the text is the member's own name.
 */
export function removedMembers(library: string, rows: string): readonly RemovedMember[] {
  return cellsOf(rows, 4).flatMap(([owners = '', members = '', since = '', verb = '', text = '']) =>
    owners.split(',').flatMap((owner) =>
      members.split(',').map((member) => ({
        library,
        owner,
        member,
        since,
        instead: replacement(verb, text.replace('$member', member)),
      })),
    ),
  );
}

/** Rows `callees keywords[=value] version verb text`; the verbs are `name`, `keyword`, `nothing` and `say`. */
export function removedKeywords(library: string, rows: string): readonly RemovedKeyword[] {
  return cellsOf(rows, 4).flatMap(([callees = '', slot = '', since = '', verb = '', text = '']) => {
    const [names = '', value] = slot.split('=');
    const instead = keywordReplacement(verb, text);
    return callees
      .split(',')
      .flatMap((callee) =>
        names.split(',').map((keyword) => ({ library, callee, keyword, value, since, instead })),
      );
  });
}

/** Rows `callees version allowed[/from] names`, names separated by blanks. */
export function keywordsOnly(library: string, rows: string): readonly KeywordsOnly[] {
  return cellsOf(rows, 3).flatMap(([callees = '', since = '', places = '', names = '']) => {
    const [allowed = '', from = allowed] = places.split('/');
    return callees.split(',').map((callee) => ({
      library,
      callee,
      since,
      allowed: Number(allowed),
      from: Number(from),
      names: names.split(' '),
    }));
  });
}

/** The first `columns` words of each line, and the rest of it. */
function cellsOf(rows: string, columns: number): readonly (readonly string[])[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const words = row.split(' ');
      return [...words.slice(0, columns), words.slice(columns).join(' ')];
    });
}

function replacement(verb: string, text: string): Replacement {
  switch (verb) {
    case 'name':
      return { kind: 'name', name: text };
    case 'as':
      return { kind: 'expression', text };
    case 'call':
      return { kind: 'call', template: text };
    default:
      return { kind: 'advice', advice: text };
  }
}

function keywordReplacement(verb: string, text: string): KeywordReplacement {
  switch (verb) {
    case 'name':
      return { kind: 'name', name: text };
    case 'keyword':
      return { kind: 'keyword', text };
    case 'nothing':
      return { kind: 'nothing' };
    default:
      return { kind: 'advice', advice: text };
  }
}
