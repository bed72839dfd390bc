import type { TeamsSimulator } from '../../test/support/teams/index.ts';
import type { Clients } from './client.ts';
import { surveyBody, type Plan } from './crowd.ts';
import type { BenchHouse } from './house.ts';

/** Brings the bot into every channel, opens a survey, and waits until its card stands in all of them. */
export async function openCommunity(
  house: BenchHouse,
  teams: TeamsSimulator,
  clients: Clients,
  plan: Plan,
  layout: 'card' | 'steps',
): Promise<string> {
  for (let tenant = 0; tenant < plan.tenants; tenant += 1)
    teams.sizes.set(`team-${tenant}`, Math.ceil(plan.members / plan.tenants));
  for (let channel = 0; channel < plan.channels; channel += 1)
    await clients.install(house.port, channel % plan.tenants, channel);
  return openSurvey(house, teams, plan, layout);
}

/** Opens one more survey in the same community. */
async function openSurvey(
  house: BenchHouse,
  teams: TeamsSimulator,
  plan: Plan,
  layout: 'card' | 'steps',
): Promise<string> {
  const { id } = await house.api('POST', '/surveys', surveyBody(layout));
  const surveyId = String(id);
  await house.api('POST', `/surveys/${surveyId}/open`);
  const said = () =>
    teams.heard.filter(({ activity }) => JSON.stringify(activity.attachments ?? []).includes(surveyId))
      .length;
  while (said() < plan.channels) await new Promise((resolve) => setTimeout(resolve, 200));
  return surveyId;
}
