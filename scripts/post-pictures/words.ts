import type { PostKind } from '../../src/features/posts/kinds/kinds.ts';
import type { Bilingual } from '../../src/language/bilingual.ts';

interface Written {
  readonly title: Bilingual;
  readonly summary: Bilingual;
}

const written = (cyTitle: string, cySummary: string, enTitle: string, enSummary: string): Written => ({
  title: { cy: cyTitle, en: enTitle },
  summary: { cy: cySummary, en: enSummary },
});

/** A post of each kind, as a member might have written it. */
export const WRITTEN: Readonly<Record<PostKind, Written>> = {
  'case-study': written(
    'Robot sy’n darllen anfonebau',
    'Mae robot yn rhoi 400 o anfonebau bob wythnos yn ein system gyllid, ac mae person yn gwirio pob un sy’n ansicr.',
    'A robot that reads invoices',
    'A robot puts 400 invoices a week into our finance system, and a person checks each one that is uncertain.',
  ),
  question: written(
    'Pa broses wnaethoch chi ei hawtomeiddio gyntaf?',
    'Rydyn ni’n dechrau arni. Beth oedd yn hawdd, a beth fyddech chi’n ei wneud yn wahanol?',
    'Which process did you automate first?',
    'We are just starting. What was easy, and what would you do differently?',
  ),
  news: written(
    'Rhwydwaith newydd i ddadansoddwyr',
    'Mae’n cwrdd ar-lein bob mis, ac mae croeso i bawb.',
    'A new network for analysts',
    'It meets online every month, and everybody is welcome.',
  ),
  resource: written(
    'Templed ar gyfer asesu risg',
    'Pedair tudalen sy’n ein helpu i ofyn y cwestiynau cywir cyn dechrau.',
    'A template for assessing risk',
    'Four pages that help us to ask the right questions before we begin.',
  ),
  training: written(
    'Cyflwyniad i Power Automate',
    'Hanner diwrnod, ar-lein, heb ddim profiad o godio.',
    'Introduction to Power Automate',
    'Half a day, online, with no experience of coding.',
  ),
  video: written(
    'Gweld robot wrth ei waith',
    'Deng munud o’r sgrin, gyda sylwebaeth.',
    'See a robot at work',
    'Ten minutes of the screen, with a commentary.',
  ),
  collaboration: written(
    'Gofyn gyda’n gilydd am bris trwyddedau',
    'Os daw pump ohonon ni at ein gilydd, bydd gennyn ni fwy o lais.',
    'Asking together about the price of licences',
    'If five of us come together, we will have more of a say.',
  ),
};
