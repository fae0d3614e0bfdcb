/** Lays out the hover of a failing cell: what happened, what to do, both places, and the facts. */
import type { Place } from '../core/model/crash.ts';
import type { Evidence, Finding } from '../core/model/finding.ts';
import { link, phraseMarkdown } from './markdown.ts';
import { firstSentence } from './phrase.ts';
import { capitalised, spokenPlace } from './place.ts';
import {
  groupByCrash,
  isAction,
  saysMoreThanItsFixes,
  spokenStop,
  type CrashGroup,
} from './report.ts';

/** Addresses for the links; where one is `undefined`, the words stand without a link. */
export interface PlaceLinks {
  /** Shows the place in the notebook. */
  reveal(place: Place): string | undefined;
}

/** Addresses for the links of findings, which are counted from 0 in the list that is shown. */
export interface FindingLinks extends PlaceLinks {
  /** Carries out a fix of a finding. */
  fix(findingIndex: number, fixIndex: number): string | undefined;
}

export interface HoverLinks extends FindingLinks {
  /** Opens the full explanation. */
  readonly explain: string | undefined;
}

/**
 * The hover over the findings, ranked as the core gave them: one block for each crash, its rivals at the
 * end of the block. Markdown; empty without findings. Addresses may be `command:` links.
 */
export function renderHoverMarkdown(findings: readonly Finding[], links: HoverLinks): string {
  if (findings.length === 0) return '';
  const more = links.explain === undefined ? [] : [link('Explain this crash', links.explain)];
  const blocks = groupByCrash(findings).map((group, at) =>
    [
      answerMarkdown(group.answer),
      todoMarkdown(group.answer),
      // A hover is low: what can be clicked stands on one line.
      [
        ...fixLinks(group.answer, findings.indexOf(group.answer), links),
        ...(at === 0 ? more : []),
      ].join(' · '),
      placesMarkdown(group.answer, links).join(' · '),
      factsLine(group.answer.evidence, links),
      rivalsMarkdown(group, findings, links),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
  return blocks.join('\n\n---\n\n');
}

/** What happened and why, in one paragraph that begins with the answer in bold. */
export function answerMarkdown(finding: Finding): string {
  const [answer, rest] = firstSentence(finding.explanation.what);
  return [`**${phraseMarkdown(answer)}**`, ...[rest, finding.explanation.why].map(phraseMarkdown)]
    .filter((part) => part !== '')
    .join(' ');
}

/** The places of the finding, each said and linked: where it stopped, and where the trouble began. */
export function placesMarkdown(finding: Finding, links: PlaceLinks): readonly string[] {
  const { origin, site } = finding;
  const goto = (place: Place): string => link(spokenPlace(place), links.reveal(place));
  const stop = spokenStop(finding);
  const here =
    stop === undefined
      ? link(capitalised(spokenPlace(site)), links.reveal(site))
      : `${capitalised(stop)} at ${goto(site)}`;
  const there = origin === undefined ? [] : [`${phraseMarkdown(origin.label)}: ${goto(origin)}`];
  return [here, ...there];
}

/** The titles of the fixes in their order; those that can be carried out are links. */
export function fixLinks(
  finding: Finding,
  findingIndex: number,
  links: FindingLinks,
): readonly string[] {
  return finding.fixes.map((fix, fixIndex) => {
    const address = isAction(fix) ? links.fix(findingIndex, fixIndex) : undefined;
    return `*${link(phraseMarkdown(fix.title), address)}*`;
  });
}

/** A fact with a link to its place; an inferred one says so. */
export function factMarkdown(evidence: Evidence, links: PlaceLinks): string {
  const { place } = evidence;
  const notes = [
    ...(place === undefined ? [] : [link(spokenPlace(place), links.reveal(place))]),
    ...(evidence.basis === 'inferred' ? ['inferred'] : []),
  ];
  const fact = phraseMarkdown(evidence.fact);
  return notes.length === 0 ? fact : `${fact} (${notes.join(', ')})`;
}

function todoMarkdown(finding: Finding): string {
  return saysMoreThanItsFixes(finding) ? phraseMarkdown(finding.explanation.todo) : '';
}

function factsLine(evidence: readonly Evidence[], links: PlaceLinks): string {
  if (evidence.length === 0) return '';
  return `Facts: ${evidence.map((fact) => factMarkdown(fact, links)).join(' · ')}`;
}

function rivalsMarkdown(
  group: CrashGroup,
  findings: readonly Finding[],
  links: FindingLinks,
): string {
  if (group.rivals.length === 0) return '';
  const rows = group.rivals.map((rival) => {
    const fix = fixLinks(rival, findings.indexOf(rival), links)[0];
    return `- ${phraseMarkdown(rival.message)}${fix === undefined ? '' : ` ${fix}`}`;
  });
  return ['Also possible:', ...rows].join('\n');
}
