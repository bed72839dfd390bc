/** What is written to steer a model rather than to be read, in English and in Welsh. */
const STEERING: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,60}\b(?:instruction|prompt|rule|guideline|polic|above|previous|earlier)/i,
  /\b(?:system|developer|hidden|initial) (?:prompt|message|instruction)/i,
  /\b(?:you are now|from now on you|pretend (?:to be|you)|act as|role-?play|jailbreak|developer mode|do anything now)\b/i,
  /\b(?:new|updated|secret|real) instructions?\b/i,
  /\b(?:reveal|print|repeat|show|output)\b.{0,40}\b(?:prompt|instructions|everything above)/i,
  /\b(?:always|must|only|simply|just) (?:answer|reply|respond|say|output|print)\b/i,
  /\b(?:answer|reply|respond) (?:only )?(?:with|that|as if)\b/i,
  /\banwybydd\w*.{0,60}\b(?:g?yfarwyddi|g?anllaw|r?heol|uchod|blaenorol)/i,
  /\banghofi\w*.{0,60}\b(?:g?yfarwyddi|r?heol|uchod|blaenorol)/i,
  /\b(?:rwyt ti|rydych chi|yr wyt ti|ti|chi) (?:nawr|bellach|yn awr)\b/i,
  /\b(?:esgus\w*|ymddwyn fel|chwarae rôl|gyfarwyddiadau newydd|cyfarwyddiadau newydd|cyfarwyddiadau cudd|gyfarwyddiadau cudd)\b/i,
  /\b(?:atebwch|ateba|ymatebwch|dywedwch|dywed|ysgrifennwch|ailadroddwch)\b.{0,20}\b(?:yn unig|bob amser|dim ond|gyda|air am air)/i,
  /(?:^|\n)\s*(?:system|assistant|user|developer)\s*:/i,
  /<\|?(?:im_start|im_end|system|endoftext|s)\|?>|\[\/?(?:INST|SYS)\]|\{\{|"role"\s*:|"sentences"\s*:/i,
  /[A-Za-z0-9+/]{60,}={0,2}/,
  /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u{e0000}-\u{e007f}]/u,
];

/**
 * Whether a text speaks to a model instead of to people. Nobody can list every way of doing so, and nothing depends on
 * it alone: it spares a model what would surely be refused afterwards (`check-words.ts`).
 */
export const addressesModel = (text: string): boolean => STEERING.some((pattern) => pattern.test(text));
