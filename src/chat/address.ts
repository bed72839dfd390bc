/** Where a message goes: all that is stored of a conversation. Never a reference object of an SDK. */
export interface Address {
  readonly conversationId: string;
  /** The connector of that conversation's region; it can change, and the latest one counts. */
  readonly serviceUrl: string;
  readonly tenantId: string;
  /** Only for a personal chat: whose it is. */
  readonly memberId?: string;
}
