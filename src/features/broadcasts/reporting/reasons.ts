import type { OutboxState } from '../../../chat/announcing/announcement.ts';
import type { AudienceReport } from '../../../chat/announcing/delivery-report.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';

/** Why some channels were not reached, in words that say what can be done. */
export interface Reason {
  readonly state: OutboxState;
  readonly line: MessageKey;
  readonly channels: number;
  /** What delivery and the platform call it. */
  readonly codes: readonly string[];
}

/** By delivery's own codes, or the status with which the platform's codes begin (`403 BotNotInConversationRoster`). */
const LINES: Readonly<Record<string, MessageKey>> = {
  channel_gone: 'broadcasts.reasonGone',
  channel_unreachable: 'broadcasts.reasonGone',
  403: 'broadcasts.reasonGone',
  404: 'broadcasts.reasonGone',
  declined: 'broadcasts.reasonDeclined',
  quiet_hours: 'broadcasts.reasonHeld',
  paused: 'broadcasts.reasonHeld',
  weekly_cap: 'broadcasts.reasonHeld',
  412: 'broadcasts.reasonBusy',
  429: 'broadcasts.reasonBusy',
  503: 'broadcasts.reasonBusy',
  ECONNREFUSED: 'broadcasts.reasonBusy',
  ENOTFOUND: 'broadcasts.reasonBusy',
  EAI_AGAIN: 'broadcasts.reasonBusy',
  413: 'broadcasts.reasonLarge',
  too_large: 'broadcasts.reasonLarge',
  original_gone: 'broadcasts.reasonOriginalGone',
  message_unknown: 'broadcasts.reasonMessageUnknown',
};

/** Why a message is as it is, in words; `codes` fills what nobody has words for. */
export function lineOf(state: OutboxState, code: string): MessageKey {
  if (state === 'uncertain') return 'broadcasts.reasonUncertain';
  return LINES[code] ?? LINES[code.split(' ')[0] ?? ''] ?? 'broadcasts.reasonOther';
}

/** Channels with the same reason together, the most frequent first. What a manager cancelled needs no reason. */
export function groupReasons(reasons: AudienceReport['reasons']): readonly Reason[] {
  const found = new Map<string, Reason>();
  for (const { state, code, channels } of reasons) {
    if (code === 'cancelled') continue;
    const line = lineOf(state, code);
    const key = `${state} ${line}`;
    const before = found.get(key);
    found.set(key, {
      state,
      line,
      channels: (before?.channels ?? 0) + channels,
      codes: [...new Set([...(before?.codes ?? []), code])],
    });
  }
  return [...found.values()].sort((a, b) => b.channels - a.channels);
}
