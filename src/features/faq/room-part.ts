import type { Feature } from '../../chat/feature.ts';
import { comeRound, type Chores } from './come-round.ts';
import { asOneSource, type KeptOfMember } from './personal-data.ts';
import type { Log } from '../../lib/log.ts';

/** What one subject of this room brings to the feature. */
export interface RoomPart
  extends Chores, Pick<Feature, 'commands' | 'actions' | 'dialogs' | 'routes' | 'pages'> {
  readonly personalData?: KeptOfMember;
}

const merged = <T>(
  tables: readonly (Readonly<Record<string, T>> | undefined)[],
): Readonly<Record<string, T>> => Object.fromEntries(tables.flatMap((table) => Object.entries(table ?? {})));

/** The parts as one feature. */
export const together = (parts: readonly RoomPart[], log: Log) =>
  ({
    commands: parts.flatMap(({ commands }) => commands ?? []),
    actions: merged(parts.map(({ actions }) => actions)),
    dialogs: merged(parts.map(({ dialogs }) => dialogs)),
    routes: parts.flatMap(({ routes }) => routes ?? []),
    pages: parts.flatMap(({ pages }) => pages ?? []),
    due: comeRound(parts, log),
    personalData: asOneSource(
      'faq.myData',
      parts.flatMap(({ personalData }) => personalData ?? []),
    ),
  }) satisfies Partial<Feature>;
