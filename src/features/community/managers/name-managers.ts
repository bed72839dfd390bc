import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import type { Card, Form, Message, Reply } from '../../../chat/message.ts';
import { noticeCard } from '../../../chat/cards/notice.ts';
import { parse } from '../../../chat/input/parse.ts';
import { chosenOf } from '../../../chat/input/typed-text.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { labelIn, say, sayIn } from '../../../language/say.ts';
import { ID_FORM, type ManagerId } from './manager.ts';
import { managersCard, managersText, referenceOf, type ManagersForm } from './managers-card.ts';
import type { Managers } from './managers.ts';

const field = z.string().trim().max(4000).default('');
const managersForm = z.object({ member: field, tenant: field, remove: field });

const emptyForm = ({ tenantId }: Asker): ManagersForm => ({ member: '', tenant: tenantId, remove: '' });

async function formCard(
  managers: Managers,
  asker: Asker,
  form: ManagersForm,
  problems: readonly MessageKey[] = [],
) {
  return managersCard(asker.edition, managers.first, await managers.named(), form, problems);
}

const outcomeCard = (
  { edition }: Asker,
  outcomes: readonly { readonly key: MessageKey; readonly id: string }[],
): Card =>
  noticeCard(edition, (language) => ({
    title: say(language, 'community.managersTitle'),
    lines:
      outcomes.length === 0
        ? [say(language, 'community.managersSame')]
        : outcomes.map(({ key, id }) => say(language, key, { id })),
  }));

/** `rheolwyr` / `managers`: how to reach them; for a manager in a personal chat, the form that names them. */
export async function showManagers(managers: Managers, asker: Asker): Promise<readonly Message[]> {
  const { edition, isManager, scope } = asker;
  const count = managers.first.length + (await managers.named()).length;
  const reach: Message = { text: managersText(edition, count) };
  if (!isManager) return [reach];
  if (scope !== 'personal') return [reach, { text: sayIn(edition, 'community.managersPersonal') }];
  const card = await formCard(managers, asker, emptyForm(asker));
  return [reach, { card, summary: labelIn(edition, 'community.managersTitle') }];
}

export const openManagers = async (managers: Managers, asker: Asker): Promise<Form> => ({
  title: labelIn(asker.edition, 'community.managersTitle'),
  card: await formCard(managers, asker, emptyForm(asker)),
});

/** `ychwanegu rheolwr <id>` / `add manager <id>`, or `<tenant>/<id>` for somebody of another organisation. */
export async function addManager(
  managers: Managers,
  rest: string,
  asker: Asker,
): Promise<readonly Message[] | undefined> {
  const [memberId = '', tenantId = asker.tenantId] = rest.split('/').reverse();
  if (rest === '') return showManagers(managers, asker);
  // A question may begin with the same words; an id has no spaces and has a digit.
  if (!ID_FORM.test(memberId) || !ID_FORM.test(tenantId)) return undefined;
  const isNew = await managers.add({ tenantId, memberId });
  const outcomes = isNew ? [{ key: 'community.managersAdded' as const, id: memberId }] : [];
  return [{ card: outcomeCard(asker, outcomes), summary: labelIn(asker.edition, 'community.managersTitle') }];
}

/** Takes the form back: removes and adds, or shows it again with what is to be mended. */
export async function saveManagers(managers: Managers, payload: unknown, asker: Asker): Promise<Reply> {
  const form = parse(managersForm, payload);
  const isNaming = form.member !== '';
  if (isNaming && !(ID_FORM.test(form.member) && ID_FORM.test(form.tenant)))
    return { card: await formCard(managers, asker, form, ['community.managersProblemId']) };

  const outcomes: { key: MessageKey; id: string }[] = [];
  const problems: MessageKey[] = [];
  const one: ManagerId = { memberId: form.member, tenantId: form.tenant };
  // Adding first: whoever hands over to somebody else does both at once.
  if (isNaming && (await managers.add(one)))
    outcomes.push({ key: 'community.managersAdded', id: one.memberId });
  const references = chosenOf(form.remove);
  for (const manager of [...managers.first, ...(await managers.named())]) {
    if (!references.includes(referenceOf(manager))) continue;
    const removal = await managers.remove(manager);
    if (removal === 'removed') outcomes.push({ key: 'community.managersRemoved', id: manager.memberId });
    if (removal === 'last-manager') problems.push('community.managersProblemLast');
    if (removal === 'first-manager') problems.push('community.managersProblemFirst');
  }
  if (problems.length > 0) return { card: await formCard(managers, asker, form, problems) };
  return { card: outcomeCard(asker, outcomes) };
}
