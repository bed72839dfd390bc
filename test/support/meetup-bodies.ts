import { without } from '../../src/lib/without.ts';

/** What the API takes to plan a meetup four weeks after `MEETUPS_NOW`. */
export const aMeetupBody = (named: object = {}) => ({
  title: { cy: 'Mesur gwerth', en: 'Measuring value' },
  description: { cy: 'Tair enghraifft.', en: 'Three examples.' },
  start: '2026-12-01T14:00',
  minutes: 60,
  link: 'https://example.org/meet',
  topics: ['automation'],
  ...named,
});

/** A webinar series of five parts, on the first Tuesday of the month. */
export const aSeriesBody = (named: object = {}) => {
  return {
    ...without(aMeetupBody(), 'start'),
    first: '2026-12-01T14:00',
    rule: 'FREQ=MONTHLY;BYDAY=1TU;COUNT=5',
    ...named,
  };
};
