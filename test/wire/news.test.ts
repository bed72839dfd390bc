import assert from 'node:assert/strict';
import { movingClock, openHouse, type House } from '../support/house.ts';
import { MANAGER, MEMBER, type TeamsSimulator } from '../support/teams/index.ts';
