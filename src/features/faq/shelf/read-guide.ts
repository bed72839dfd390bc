import { parse as parseYaml } from 'yaml';
import type { z } from 'zod/v4';
import type { Language } from '../../../language/bilingual.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { say, type Values } from '../../../language/say.ts';
import { brokenGuide } from '../errors.ts';
import { frontMatterSchema, type Guide } from './guide.ts';
import { sentencesOf } from './passage.ts';
import { readBody, type Body } from './read-passages.ts';
import { answeredTwice, SLUG, unknownSections, type SaidOfSections } from './said-of-sections.ts';

const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** A guide file: where it was found, and what is in it. */
export interface GuideFile {
  /** As the operator knows it, such as `en/business-case.md`. */
  readonly name: string;
  readonly slug: string;
  readonly language: Language;
  readonly text: string;
}

type FrontMatter = z.output<typeof frontMatterSchema>;

/** One thing that is wrong with a guide file. */
interface Fault {
  readonly key: MessageKey;
  readonly values?: Values;
}

const fault = (key: MessageKey, values: Values = {}): Fault => ({ key, values });

/** The failure that names every fault. In English, because it is for whoever keeps the files. */
const broken = (file: string, faults: readonly Fault[]) =>
  brokenGuide({ file, reasons: faults.map(({ key, values }) => say('en', key, values)).join('; ') });

/** Reads what stands above the guide, or says what is wrong with it. */
function readFrontMatter(text: string): { readonly head?: FrontMatter; readonly faults: readonly Fault[] } {
  let value: unknown;
  try {
    value = parseYaml(text);
  } catch (error) {
    const [reason = ''] = String(error).split('\n');
    return { faults: [fault('faq.guideNoYaml', { reason })] };
  }
  const parsed = frontMatterSchema.safeParse(value);
  if (parsed.success) return { head: parsed.data, faults: [] };
  return {
    faults: parsed.error.issues.map(({ path, message }) =>
      fault('faq.guideField', { field: path.map(String).join('.'), reason: message }),
    ),
  };
}

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, at) => values.indexOf(value) !== at);

/** What is wrong below the front matter. */
function faultsOf(body: Body, said: SaidOfSections): readonly Fault[] {
  const anchors = body.passages.map(({ anchor }) => anchor);
  const empty = body.passages.filter((passage) => sentencesOf(passage).length === 0);
  return [
    ...(body.introduction === '' ? [fault('faq.guideNoIntroduction')] : []),
    ...(anchors.length === 0 ? [fault('faq.guideNoSection')] : []),
    ...body.strayHeadings.map((heading) => fault('faq.guideNoAnchor', { heading })),
    ...repeated(anchors).map((anchor) => fault('faq.guideAnchorTwice', { anchor })),
    ...empty.map(({ anchor }) => fault('faq.guideEmptySection', { anchor })),
    ...unknownSections(said, anchors).map((anchor) => fault('faq.guideUnknownSection', { anchor })),
    ...answeredTwice(said).map((question) => fault('faq.guideAnsweredTwice', { question })),
  ];
}

/** Reads one guide, wholly or not at all. Throws `broken_guide` with every reason. */
export function readGuide({ name, slug, language, text }: GuideFile): Guide {
  const [above, yaml] = FRONT_MATTER.exec(text) ?? [];
  if (above === undefined || yaml === undefined) throw broken(name, [fault('faq.guideNoFrontMatter')]);
  const { head, faults: headFaults } = readFrontMatter(yaml);
  const said: SaidOfSections = head ?? {};
  const body = readBody(language, text.slice(above.length), said);
  const faults = [
    ...(SLUG.test(slug) ? [] : [fault('faq.guideSlug')]),
    ...headFaults,
    ...faultsOf(body, said),
  ];
  if (!head || faults.length > 0) throw broken(name, faults);
  return {
    slug,
    language,
    title: head.title,
    summary: head.summary,
    owner: head.owner,
    topics: head.topics,
    version: head.version,
    updated: head.updated,
    reviewBy: head['review-by'],
    welshReviewed: head['welsh-reviewed'],
    sources: head.sources,
    origin: 'folder',
    former: [],
    introduction: body.introduction,
    passages: body.passages,
  };
}
