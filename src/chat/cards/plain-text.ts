/** Characters that mean something in the Markdown of a message. */
const MARKDOWN = /[\\`*_{}[\]()<>#+\-.!|~&]/g;

/**
 * A member's text for use inside a Markdown message: every sign that would format, link or mention is escaped, so
 * that it reads as it was typed. In cards use a `TextRun`, which knows no Markdown, and leave the text as it is.
 */
export const plainText = (text: string): string => text.replace(MARKDOWN, '\\$&');
