import type { PersonalDataSource } from '../../chat/personal-data.ts';
import { say } from '../../language/say.ts';
import { ballotIdOf, type Ballot } from './ballot.ts';
import { listSurveys, type Records } from './records.ts';
import type { Survey } from './survey.ts';

/**
 * A member's own ballots of surveys that are open: only while a survey's key exists can they be found. What was
 * answered is not shown, and of a closed survey there is nothing to show, because nobody can tell whose a ballot is.
 */
export function surveyData(records: Records): PersonalDataSource {
  async function ownBallots(
    memberId: string,
    tenantId: string,
  ): Promise<{ survey: Survey; ballot: Ballot }[]> {
    const found: { survey: Survey; ballot: Ballot }[] = [];
    for (const survey of await listSurveys(records, { state: 'open' })) {
      const key = await records.keys.get('keys', survey.id);
      if (!key) continue;
      const ballot = await records.ballots.get(survey.id, ballotIdOf(key.value.key, tenantId, memberId));
      if (ballot) found.push({ survey, ballot: ballot.value });
    }
    return found;
  }
  return {
    name: 'surveys.personalTitle',
    async describe(memberId, tenantId) {
      return (await ownBallots(memberId, tenantId)).map(({ survey: { title } }) => ({
        cy: say('cy', 'surveys.personalBallot', { title: title.cy }),
        en: say('en', 'surveys.personalBallot', { title: title.en }),
      }));
    },
    async erase(memberId, tenantId) {
      for (const { ballot } of await ownBallots(memberId, tenantId)) {
        await records.ballots.remove(ballot.partition, ballot.id);
      }
    },
  };
}
