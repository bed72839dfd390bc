/** Whose something is. Kept so that they can change it, and so that it can be shown to them and erased. */
export interface Author {
  readonly memberId: string;
  readonly tenantId: string;
}

export const isAuthor = (one: Partial<Author>, { memberId, tenantId }: Author): boolean =>
  one.memberId === memberId && one.tenantId === tenantId;

/** The ids alone, of whoever asks. */
export const authorOf = ({ memberId, tenantId }: Author): Author => ({ memberId, tenantId });
