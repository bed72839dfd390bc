import type { Words } from './words.ts';

/** The emergency stop: halting all sending, and letting it go on. */
export const emergency = {
  title: { cy: 'Stopio popeth', en: 'Stop everything' },
  help: {
    cy: 'stopio anfon popeth ar unwaith, neu ailddechrau anfon',
    en: 'stop all sending at once, or restart it',
  },
  sure: { cy: 'Stopio anfon popeth?', en: 'Stop all sending?' },
  whatStops: {
    cy: 'Fydd dim neges newydd yn mynd i unrhyw sianel nes i reolwr ailddechrau’r anfon. Does dim yn cael ei golli: mae popeth yn cael ei gadw tan hynny.',
    en: 'No new message will go to any channel until a manager restarts sending. Nothing is lost: everything is kept until then.',
  },
  stopYes: { cy: 'Ie, stopio popeth', en: 'Yes, stop everything' },
  isStopped: { cy: 'Mae’r anfon i gyd wedi’i stopio', en: 'All sending is stopped' },
  stoppedAt: { cy: 'Wedi’i stopio: {{date}}. Gan: {{who}}.', en: 'Stopped: {{date}}. By: {{who}}.' },
  resumedAt: {
    cy: 'Ailddechreuwyd ddiwethaf: {{date}}. Gan: {{who}}.',
    en: 'Last restarted: {{date}}. By: {{who}}.',
  },
  byApi: { cy: 'yr API, neu rywun y dilëwyd ei ddata', en: 'the API, or somebody whose data was erased' },
  byYou: { cy: 'chi', en: 'you' },
  waiting: {
    cy: 'Ar y gweill: {{announcements}}. Negeseuon sy’n aros i gael eu hanfon: {{messages}}.',
    en: 'Under way: {{announcements}}. Messages waiting to be sent: {{messages}}.',
  },
  whatResumes: {
    cy: 'Pan fyddwch yn ailddechrau, mae popeth sy’n aros yn cael ei anfon, heblaw’r hyn sydd wedi’i ganslo neu sy’n rhy hwyr erbyn hynny. I atal un diweddariad, canslwch hwnnw gyntaf: teipiwch “diweddariadau”.',
    en: 'When you restart, everything that is waiting is sent, except what is cancelled or too late by then. To stop one update, cancel that one first: type “updates”.',
  },
  resume: { cy: 'Ailddechrau anfon', en: 'Restart sending' },
  refresh: { cy: 'Edrych eto', en: 'Look again' },
  line: {
    cy: 'Mae’r anfon i gyd wedi’i stopio ers: {{date}}. I ailddechrau, teipiwch “stopio popeth”.',
    en: 'All sending has been stopped since: {{date}}. To restart it, type “stop everything”.',
  },
  myStop: { cy: 'Fe stopioch chi’r anfon i gyd: {{date}}', en: 'You stopped all sending: {{date}}' },
  myResume: { cy: 'Fe ailddechreuoch chi’r anfon: {{date}}', en: 'You restarted sending: {{date}}' },
} as const satisfies Words;
