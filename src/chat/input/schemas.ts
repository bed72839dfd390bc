import { z } from 'zod/v4';

/** The forms of data that several features take from outside. */

/** One line of a person's text: trimmed, not empty, without control characters. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}]*$/u, 'must be one line without control characters');

/** A longer text: trimmed, not empty; line breaks stay. */
export const prose = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^(?:[^\p{Cc}]|[\n\r\t])*$/u, 'must not have control characters');

/** One text in Welsh and in English: `{ "cy": …, "en": … }`. */
export const bilingual = <S extends z.ZodType<string>>(text: S) => z.strictObject({ cy: text, en: text });

/** A link that opens outside of the bot. Only https, so that a card never carries a script. */
export const link = z.url({ protocol: /^https$/ }).max(1000);

const ids = z.array(z.string().min(1).max(100)).max(1000).optional();

/** For whom a message is: `{ "all": true }`, or lists that must all match, each by any of its entries. */
export const audienceSchema = z.union([
  z.strictObject({ all: z.literal(true) }),
  z
    .strictObject({ topics: ids, sectors: ids, organisations: ids, channels: ids })
    .refine((lists) => Object.values(lists).some((list) => list !== undefined), {
      message:
        'must be { "all": true } or have at least one of the lists topics, sectors, organisations, channels',
    }),
]);

/** A change: any of the fields, at least one of them. An empty one is a mistake of whoever calls. */
export const anyOf = <S extends z.ZodRawShape>(fields: z.ZodObject<S, z.core.$strict>) =>
  fields.partial().refine((change) => Object.values(change).some((value) => value !== undefined), {
    message: `must have at least one of ${Object.keys(fields.shape).join(', ')}`,
  });
