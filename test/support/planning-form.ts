import { MANAGER_TURN, type MeetupsRoom } from './meetups.ts';

/** What came of a button of the form in which meetups are planned. */
export interface Pressed {
  readonly template: string | undefined;
  readonly text: string;
  readonly data: { readonly announce?: { readonly data: object } };
}

/** A manager presses a button of the form. */
export async function pressIn(room: MeetupsRoom, verb: string, payload: object): Promise<Pressed> {
  const { card } = await room.chat.action(verb, payload, MANAGER_TURN);
  return { template: card?.template, text: JSON.stringify(card?.data), data: card?.data as Pressed['data'] };
}

/** The meetups that are there, as the API lists them. */
export const listedIn = async (room: MeetupsRoom) =>
  (
    (await room.call('get', '/meetups')) as {
      items: { id: string; start: string; series: { part: number } }[];
    }
  ).items;
