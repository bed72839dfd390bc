import type { Language } from '../../../language/bilingual.ts';

/**
 * Wordings by which a question gives itself away, in each language. They find what is usual, not everything: a human
 * eye on the preview remains the better lint.
 */

/** Words that push towards an answer, or that take one for granted. */
export const LEADING: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\b(?:do(?:n['’]t)?|would(?:n['’]t)?|surely) you (?:not )?agree\b/i,
    /\b(?:wouldn|shouldn|isn|aren|don|can)['’]t (?:you|we|it|they)\b/i,
    /\b(?:obviously|clearly|surely|of course|undeniably|needless to say)\b/i,
    /\bhow (?:great|excellent|amazing|wonderful|fantastic|bad|terrible|awful|frustrating|annoying)\b/i,
    /\b(?:everyone|everybody|most people|experts?|as we all) (?:knows?|agrees?|says?|thinks?)\b/i,
    /\bhow much (?:better|worse|easier|harder)\b/i,
  ],
  cy: [
    /(?<!\p{L})onid(?!\p{L})/iu,
    /(?<!\p{L})oni (?:ddyl|fydd|all|chytun)/iu,
    /(?<!\p{L})(?:ydych chi|a ydych|fyddech chi)(?:['’]n| yn)? ?cytuno(?!\p{L})/iu,
    /(?<!\p{L})(?:wrth gwrs|yn amlwg|heb os|does dim dwywaith|siawns na[dc]?)(?!\p{L})/iu,
    /(?<!\p{L})pa mor (?:wych|ardderchog|rhagorol|anhygoel|wael|ofnadwy|rhwystredig)(?!\p{L})/iu,
    /(?<!\p{L})(?:mae pawb|y rhan fwyaf o bobl|mae arbenigwyr)(?:['’]n| yn) (?:gwybod|cytuno|dweud|meddwl)/iu,
    /(?<!\p{L})faint (?:gwell|gwaeth|haws)(?!\p{L})/iu,
  ],
};

/** What would say who somebody is, or narrow it down to few. */
export const IDENTIFYING: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\b(?:your|full|first|last|manager['’]s) names?\b/i,
    /\be-?mail\b|\bphone\b|\bpost ?code\b|\baddress\b|\b(?:staff|payroll|employee) (?:number|id)\b/i,
    /\bdate of birth\b|\bhow old\b|\byour age\b/i,
    /\bjob title\b|\b(?:what|which) is your (?:role|job|grade|position)\b|\byour (?:grade|salary|pay band)\b/i,
    /\b(?:which|what) (?:team|department|office|building|site|unit)\b|\byour line manager\b/i,
    /\bhow long have you (?:worked|been)\b/i,
    /\b(?:your|you) .{0,20}\b(?:ethnic\w*|religio\w*|disab\w*|gender|sexual\w*|nationality)\b/i,
  ],
  cy: [
    /(?<!\p{L})(?:eich enw|enw llawn|enw cyntaf|cyfenw)(?!\p{L})/iu,
    /(?<!\p{L})(?:e-?bost|rhif ffôn|cod post|cyfeiriad|rhif (?:staff|cyflogres))(?!\p{L})/iu,
    /(?<!\p{L})(?:dyddiad geni|eich oed(?:ran)?|faint yw eich oed)(?!\p{L})/iu,
    /(?<!\p{L})(?:teitl (?:eich )?swydd|beth yw eich (?:rôl|swydd|gradd)|eich (?:cyflog|band cyflog))(?!\p{L})/iu,
    /(?<!\p{L})(?:pa|ym mha|i ba) (?:dîm|adran|swyddfa|adeilad|safle|uned)(?!\p{L})|rheolwr llinell/iu,
    /(?<!\p{L})(?:ers pryd|ers faint|am faint) (?:ydych|rydych|y buoch)/iu,
    /(?<!\p{L})eich (?:ethnigrwydd|crefydd|anabledd|rhywedd|rhywioldeb|cenedligrwydd|cyfeiriadedd)(?!\p{L})/iu,
  ],
};

/** Two things in one: somebody may think differently of each. */
export const JOINING: Readonly<Record<Language, RegExp>> = {
  en: /(?<=[\p{L}’'] )(?:and|or)(?= \p{L})/giu,
  cy: /(?<=[\p{L}’'] )(?:ac|a|neu|na|nac)(?= \p{L})/giu,
};

/** Pairs that are one thing, and turns of phrase that join nothing. */
export const ONE_THING: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\b(?:AI|RPA|automation) and (?:AI|RPA|automation)\b/gi,
    /\b(?:health and safety|terms and conditions|research and development|equality and diversity)\b/gi,
    /\b(?:pros and cons|black and white|trial and error|more or less|whether or not|one or more)\b/gi,
    /\bor (?:not|none|no)\b|\band why\b/gi,
  ],
  cy: [
    /(?:AI|RPA|awtomeiddio) a(?:c|g)? (?:AI|RPA|awtomeiddio)/giu,
    /(?:iechyd a diogelwch|telerau ac amodau|ymchwil a datblygu|cydraddoldeb ac amrywiaeth)/giu,
    /(?:mwy neu lai|un neu ragor|un neu fwy|neu beidio|neu ddim)/giu,
    // The particle before a verb is the same word: `a oes`, `y bobl a atebodd`, `a fyddech`.
    /(?<!\p{L})a (?:oes|yw|ydy|ydych|oedd|all|wnaeth|gaiff|gawsoch|gafodd|fu|\p{L}+(?:odd|wyd|wyd|ir|ai|ech|och|ant|iff|id))(?!\p{L})/giu,
  ],
};
