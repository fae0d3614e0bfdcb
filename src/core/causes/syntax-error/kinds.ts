/** All kinds of syntax errors, in the order in which they are asked: the first whose edit cures the text is the answer. */
import * as assignments from './assignments.ts';
import * as blocks from './blocks.ts';
import * as brackets from './brackets.ts';
import * as characters from './characters.ts';
import * as clauses from './clauses.ts';
import * as conditions from './conditions.ts';
import * as fStrings from './fStrings.ts';
import * as foreign from './foreign.ts';
import * as imports from './imports.ts';
import * as indentation from './indentation.ts';
import * as keywords from './keywords.ts';
import * as misplaced from './misplaced.ts';
import * as oldLiterals from './oldLiterals.ts';
import * as operators from './operators.ts';
import * as otherTexts from './otherTexts.ts';
import * as parameters from './parameters.ts';
import * as python2 from './python2.ts';
import * as statements from './statements.ts';
import * as strings from './strings.ts';
import * as unfinished from './unfinished.ts';
import * as versions from './versions.ts';
import type { SyntaxKind } from './kind.ts';

export const kinds: readonly SyntaxKind[] = [
  // What concerns the whole cell, and what no other kind can be mistaken for.
  foreign.mergeConflict,
  foreign.promptCharacters,
  characters.smartQuotes,
  characters.invisibleCharacter,
  characters.lookAlike,
  python2.printStatement,
  python2.execStatement,
  python2.backticks,
  python2.exceptComma,
  python2.raiseComma,
  python2.oldNotEqual,
  oldLiterals.unicodePrefix,
  oldLiterals.longInteger,
  oldLiterals.leadingZero,
  python2.parameterTuple,
  foreign.shellCommand,
  otherTexts.otherLanguage,
  // One word or sign.
  clauses.elseIf,
  operators.increment,
  operators.cOperators,
  operators.operatorSpelling,
  imports.importOrder,
  imports.importForm,
  statements.lambdaStatement,
  parameters.positionalAfterKeyword,
  parameters.parameterOrder,
  strings.stringEscape,
  strings.lineContinuation,
  operators.unquotedText,
  operators.numberName,
  brackets.dictEquals,
  conditions.keywordArgumentName,
  brackets.comprehensionTuple,
  brackets.comprehensionCondition,
  foreign.bracesBlock,
  blocks.defWithoutParentheses,
  statements.forWithoutIn,
  keywords.keywordAsName,
  keywords.misspelledKeyword,
  blocks.missingColon,
  // Strings before brackets: a bracket in an unclosed string closes nothing.
  strings.unclosedTripleQuote,
  strings.escapedQuote,
  fStrings.fStringBraces,
  strings.quoteInString,
  strings.unclosedString,
  brackets.mismatchedBracket,
  brackets.unclosedBracket,
  brackets.unmatchedBracket,
  // Blocks.
  blocks.incompleteBlock,
  blocks.missingBlock,
  indentation.mixedTabs,
  unfinished.chainedLine,
  clauses.elseWithoutIf,
  indentation.unexpectedIndent,
  indentation.unindentMismatch,
  clauses.tryWithoutExcept,
  // Assignments and gaps.
  assignments.walrus,
  conditions.assignmentAsCondition,
  assignments.assignToLiteral,
  assignments.assignToCall,
  assignments.hyphenInName,
  assignments.assignToExpression,
  unfinished.missingValue,
  statements.conditionalWithoutElse,
  brackets.missingComma,
  otherTexts.prose,
  assignments.spaceInName,
  statements.twoStatements,
  strings.stringAddition,
  characters.strayCharacter,
  // What Python can read, and refuses to compile.
  misplaced.returnOutside,
  misplaced.awaitOutside,
  misplaced.loopWordOutside,
  misplaced.duplicateArgument,
  misplaced.declaration,
  misplaced.misplacedImport,
];

/** What a kernel may refuse although the grammar takes it. */
export const leniencies: readonly SyntaxKind[] = [
  versions.fStringQuotes,
  python2.exceptComma,
  foreign.promptCharacters,
  versions.newerPython,
  assignments.starredValue,
  unfinished.missingValue,
];

/** All of them, each once. */
export const allKinds: readonly SyntaxKind[] = [...new Set([...kinds, ...leniencies])];
