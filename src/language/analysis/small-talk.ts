import { wordSet, wordsOf } from './words.ts';

/** What people say to a bot that is no question to the guides. */
export type SmallTalk = 'greeting' | 'thanks' | 'farewell' | 'agreement' | 'aboutMe';

/** Whole messages, as `wordsOf` reads them; what may stand around them is left away first. */
const SAID: Readonly<Record<SmallTalk, ReadonlySet<string>>> = {
  greeting: lines(`
    hi / hiya / hello / hey / helo / hai / haia / shwmae / shwmai / su mae / sut mae / sut mae'n mynd / s'mae / smae / henffych
    morning / afternoon / evening / good morning / good afternoon / good evening / good day
    bore da / pnawn da / p'nawn da / prynhawn da / noswaith dda / nos da / dydd da
    how are you / how are you doing / hows it going / how's it going / sut wyt ti / sut wyt / sut ydych / sut ydych chi
    sut dach chi / sut ydach chi / shwt wyt ti / shwd wyt ti / shwt ych chi / ti'n iawn / chi'n iawn`),
  thanks: lines(`
    thanks / thank you / thankyou / thx / ty / ta / cheers / many thanks / much appreciated / that helped / that's helpful
    thats helpful / very helpful / diolch / diolch yn fawr / diolch o galon / llawer o ddiolch / mil diolch / diolchiadau
    defnyddiol iawn / mae hynny'n help / mae hynny'n ddefnyddiol`),
  farewell: lines(`
    bye / bye bye / goodbye / good bye / see you / see you later / good night / hwyl / hwyl fawr / hwyl am y tro / da bo
    da boch / da bo chi / ta ta / wela i di / wela i chi`),
  agreement: lines(`
    ok / okay / k / great / perfect / brilliant / lovely / good / cool / fine / got it / understood / never mind / no worries
    iawn / o'r gorau / or gore / gwych / grêt / gret / perffaith / ardderchog / bendigedig / da iawn / dim ots / deall / dwi'n deall`),
  aboutMe: lines(`
    who are you / what are you / what is this / what's this / whats this / what can you do / what do you do
    what can i ask / what can i ask you / what can you help with / what can you help me with / can you help / can you help me
    are you a bot / are you a robot / are you human / are you a human / are you a person / are you a real person / are you real
    are you an ai / are you ai / am i talking to a person / am i talking to a human / is this a bot
    pwy wyt ti / pwy ydych chi / pwy dach chi / pwy ych chi / beth wyt ti / beth ydych chi / be wyt ti / beth yw hwn / be di hwn
    beth wyt ti'n gallu ei wneud / beth wyt ti'n gallu gwneud / be fedri di neud / beth elli di ei wneud / beth allwch chi ei wneud
    beth ydych chi'n gallu ei wneud / beth wyt ti'n ei wneud / beth alla i ofyn / beth alla i ei ofyn / be ga i ofyn
    allwch chi fy helpu / alli di fy helpu / fedri di helpu
    wyt ti'n robot / wyt ti'n fot / wyt ti'n berson / wyt ti'n ddynol / ydych chi'n robot / ydych chi'n fot / ydych chi'n berson
    ai robot wyt ti / ai robot ydych chi / ai person wyt ti / ai person ydych chi / wyt ti'n ai / bot wyt ti / robot wyt ti`),
};

/** What stands before or behind without a meaning of its own: `hi there`, `thanks so much for your help`. */
const AROUND = wordSet(
  `there all everyone everybody folks bot cylch team again please so very much lot for your the help that again now then
    yn fawr iawn i ti chi bawb pawb eto am y eich dy help cymorth ateb hynny nawr rwan te plis a lot`,
);

function lines(text: string): ReadonlySet<string> {
  return new Set(text.split(/[/\n]/).map((line) => wordsOf(line).join(' ')));
}

/** What kind of small talk a message is from its first word to its last; `undefined` where it says anything else. */
export function smallTalkIn(text: string): SmallTalk | undefined {
  const words = wordsOf(text);
  const kinds = Object.keys(SAID) as SmallTalk[];
  for (let until = words.length; until > 0; until -= 1) {
    if (!words.slice(until).every((word) => AROUND.has(word))) return undefined;
    const said = words.slice(0, until).join(' ');
    const kind = kinds.find((one) => SAID[one].has(said));
    if (kind) return kind;
  }
  return undefined;
}
